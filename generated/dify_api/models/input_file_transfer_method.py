# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from typing import Literal, TypeAlias

InputFileTransferMethod: TypeAlias = Literal["local_file", "remote_url"]
