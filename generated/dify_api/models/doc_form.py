# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

DocForm: TypeAlias = Literal["hierarchical_model", "qa_model", "text_model"]
