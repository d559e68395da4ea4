# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Any, TypeAlias

JsonObject: TypeAlias = dict[str, Any]
