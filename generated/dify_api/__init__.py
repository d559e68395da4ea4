# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""The generated half of dify-ext: operations (`api`), models and events of Dify's Service API, without any I/O."""
