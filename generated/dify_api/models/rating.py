# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

Rating: TypeAlias = Literal["dislike", "like"]
