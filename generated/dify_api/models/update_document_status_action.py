# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

UpdateDocumentStatusAction: TypeAlias = Literal["archive", "disable", "enable", "un_archive"]
