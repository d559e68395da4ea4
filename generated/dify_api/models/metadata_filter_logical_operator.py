# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

MetadataFilterLogicalOperator: TypeAlias = Literal["and", "or"]
