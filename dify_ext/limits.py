"""Whether an app takes a file, asked of its `/parameters` before anything of it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dify_ext.errors import UploadError
from dify_ext.multipart import described

if TYPE_CHECKING:
    from dify_api.models import AppParameters
    from dify_api.types import File

MEGABYTE: Final = 1024 * 1024
_KINDS: Final = {"image": "image", "video": "video", "audio": "audio"}


def check_upload(file: File, parameters: AppParameters) -> None:
    """Hold a file against an app's limits; what can only be read once, and does not tell its size, is let through.

    Args:
        file: The file.
        parameters: What `app.info.get_parameters()` answered.

    Raises:
        UploadError: It is larger than the server takes, or of a kind that the app does not.
    """
    name, media_type, size = described(file)
    kind = _KINDS.get(media_type.partition("/")[0], "document")
    limits: Any = parameters.system_parameters
    limit = getattr(limits, "file_size_limit" if kind == "document" else f"{kind}_file_size_limit", None)
    if size is not None and isinstance(limit, int) and size > limit * MEGABYTE:
        megabytes = size / MEGABYTE
        raise UploadError(f"{name} has {megabytes:.1f} MB, and the server takes at most {limit} MB of {kind} files.")
    taken = _taken(parameters.file_upload)
    if taken and kind not in taken and "custom" not in taken:
        raise UploadError(f"{name} is of the kind {kind} ({media_type}), and the app takes {', '.join(taken)} only.")


def _taken(file_upload: Any) -> list[str]:
    told = file_upload.get("allowed_file_types") if isinstance(file_upload, dict) else None
    if told is None:
        told = getattr(file_upload, "allowed_file_types", None)
    return [str(each) for each in told] if isinstance(told, list) else []
