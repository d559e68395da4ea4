# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

IndexingTechnique: TypeAlias = Literal["economy", "high_quality"]
