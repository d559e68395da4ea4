# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

DatasetPermission: TypeAlias = Literal["all_team_members", "only_me", "partial_members"]
