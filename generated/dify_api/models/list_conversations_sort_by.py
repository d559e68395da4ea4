# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

ListConversationsSortBy: TypeAlias = Literal["-created_at", "-updated_at", "created_at", "updated_at"]
