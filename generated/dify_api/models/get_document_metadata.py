# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

GetDocumentMetadata: TypeAlias = Literal["all", "only", "without"]
