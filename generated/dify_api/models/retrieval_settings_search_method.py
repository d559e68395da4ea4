# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

RetrievalSettingsSearchMethod: TypeAlias = Literal[
    "full_text_search", "hybrid_search", "keyword_search", "semantic_search"
]
