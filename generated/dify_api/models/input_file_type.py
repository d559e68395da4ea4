# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

InputFileType: TypeAlias = Literal["audio", "custom", "document", "image", "video"]
