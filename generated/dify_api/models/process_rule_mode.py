# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

ProcessRuleMode: TypeAlias = Literal["automatic", "custom", "hierarchical"]
