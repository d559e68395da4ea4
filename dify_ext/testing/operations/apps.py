"""Files, speech, what an app is, its users and annotations."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from dify_ext.testing.answers import Answer, Refused, RefusedAsRecorded, invalid, not_found, numbered_page, reply
from dify_ext.testing.replies import new_id
from dify_ext.testing.state import Upload, now

if TYPE_CHECKING:
    from dify_ext.testing.state import Call, ReceivedFile, World

MEGABYTE: Final = 1024 * 1024
_IMAGES: Final = frozenset({"jpg", "jpeg", "png", "webp", "gif", "svg"})
_AUDIO: Final = frozenset({"mp3", "m4a", "wav", "amr", "mpga"})
_LARGEST_AUDIO: Final = 30
_SILENCE: Final = b"\xff\xf3\x40\xc4" + bytes(140)
_BLOCKED: Final = frozenset("/\\")
_NAMES: Final = {
    "workflow": "ok_workflow",
    "agent-chat": "ok_agent",
    "advanced-chat": "ok_chatflow",
    "completion": "ok_completion",
}


def extension_of(name: str) -> str:
    """A file name's extension, in small letters and without the dot."""
    _, dot, extension = name.rpartition(".")
    return extension.lower() if dot else ""


def limit_of(world: World, name: str) -> int:
    """The most bytes that a file of a name may have."""
    limits = world.shape("get_parameters/ok_chat")["system_parameters"]
    kind = "image_file_size_limit" if extension_of(name) in _IMAGES else "file_size_limit"
    return int(limits[kind]) * MEGABYTE


def sent_file(call: Call) -> ReceivedFile:
    """The file of a multipart request.

    Raises:
        Refused: There is none, or it has no type or name, or a name that Dify refuses.
    """
    file = call.request.files.get("file")
    if file is None:
        raise Refused("no_file_uploaded", "Please upload your file.")
    if not file.media_type or not file.filename:
        raise Refused("unsupported_file_type", "File type not allowed.", 415)
    if _BLOCKED & set(file.filename):
        raise invalid("Filename contains invalid characters")
    return file


def upload_file(world: World, call: Call) -> Answer:
    """Store a file under its own name and media type."""
    file = sent_file(call)
    if len(file.content) > limit_of(world, file.filename):
        raise Refused("file_too_large", "", 413)
    upload = Upload(new_id(), call.user, file.filename, file.media_type, file.content)
    call.app.uploads[upload.id] = upload
    body = world.shape("upload_file/ok_png")
    body["source_url"] = body["source_url"].replace(body["id"], upload.id)
    return reply(
        body
        | {"id": upload.id, "name": upload.name, "size": len(upload.content), "created_at": now()}
        | {"extension": extension_of(upload.name), "mime_type": upload.media_type},
        201,
    )


def preview_file(_world: World, call: Call) -> Answer:
    """A file that was sent with a message."""
    upload = call.app.uploads.get(call.id("file_id"))
    if upload is None or not upload.in_message:
        raise Refused("file_not_found", "File not found in message context", 404)
    attached = call.request.query.get("as_attachment", "").lower() in {"true", "1"}
    return Answer(200, upload.content, "application/octet-stream" if attached else upload.media_type)


def transcribe_audio(_world: World, call: Call) -> Answer:
    """A text that says how long the speech was."""
    file = call.request.files.get("file")
    if file is None:
        said = "The browser (or proxy) sent a request that this server could not understand."
        raise Refused("bad_request_key_error", said)
    kind, _, name = file.media_type.partition("/")
    if kind != "audio" or name not in _AUDIO:
        raise Refused("unsupported_audio_type", "Audio type not allowed.", 415)
    if len(file.content) > _LARGEST_AUDIO * MEGABYTE:
        raise Refused("audio_too_large", f"Audio size larger than {_LARGEST_AUDIO} mb", 413)
    return reply({"text": f"fake transcript of {len(file.content)} bytes"})


def synthesize_audio(_world: World, call: Call) -> Answer:
    """Some bytes for a text or a message; the JSON null for a message that does not exist, as Dify has it."""
    message_id = call.body.get("message_id")
    if message_id:
        message = call.app.message(str(message_id))
        return Answer(200, _SILENCE, "audio/mpeg") if message and message.answer else reply(None)
    if call.body.get("text") is None:
        raise invalid("Text is required")
    return Answer(200, _SILENCE, "audio/mpeg")


def get_info(world: World, call: Call) -> Answer:
    """What the app is."""
    names = {"workflow": "ok_workflow", "agent-chat": "ok_agent"}
    body = world.shape(f"get_info/{names.get(call.app.kind, 'ok_chat')}")
    return reply(body | {"mode": call.app.kind})


def get_parameters(world: World, call: Call) -> Answer:
    """How the app is set up."""
    name = _NAMES.get(call.app.kind, "ok_chat")
    return reply(world.shape(f"get_parameters/{'ok_chat' if name == 'ok_completion' else name}"))


def get_meta(world: World, _call: Call) -> Answer:
    """The icons of the app's tools: it has none."""
    return reply(world.shape("get_meta/ok_chat"))


def get_site(world: World, _call: Call) -> Answer:
    """How the app's page looks."""
    return reply(world.shape("get_site/ok_chat"))


def get_end_user(world: World, call: Call) -> Answer:
    """A user of the app."""
    wanted = call.id("end_user_id")
    user = next((name for name, each in call.app.end_users.items() if each == wanted), None)
    if user is None:
        raise Refused("end_user_not_found", "End user not found.", 404)
    moment = datetime.now(UTC).replace(tzinfo=None, microsecond=0).isoformat()
    return reply(
        world.shape("get_end_user/ok")
        | {"id": wanted, "app_id": call.app.id, "external_user_id": user, "session_id": user}
        | {"created_at": moment, "updated_at": moment}
    )


def list_annotations(_world: World, call: Call) -> Answer:
    """A page of the annotations, the newest first."""
    keyword = call.request.query.get("keyword", "")
    found = [
        each
        for each in reversed(call.app.annotations.values())
        if keyword in str(each["question"]) or keyword in str(each["answer"])
    ]
    return reply(numbered_page(call.request, found, lambda each: each))


def create_annotation(world: World, call: Call) -> Answer:
    """Keep an answer to a question."""
    said = {"question": call.body["question"], "answer": call.body["answer"]}
    item = world.shape("create_annotation/ok") | said | {"id": new_id(), "hit_count": 0, "created_at": now()}
    call.app.annotations[item["id"]] = item
    return reply(item, 201)


def _annotation(call: Call) -> dict[str, Any]:
    found = call.app.annotations.get(call.id("annotation_id"))
    if found is None:
        raise not_found("Annotation not found")
    return found


def update_annotation(_world: World, call: Call) -> Answer:
    """Change an annotation."""
    item = _annotation(call)
    item.update(question=call.body["question"], answer=call.body["answer"])
    return reply(item)


def delete_annotation(_world: World, call: Call) -> Answer:
    """Delete an annotation."""
    del call.app.annotations[_annotation(call)["id"]]
    return Answer(204)


def set_annotation_reply(world: World, call: Call) -> Answer:
    """Begin to turn replies from annotations on or off."""
    if call.id("action") not in {"enable", "disable"}:
        raise RefusedAsRecorded(world.recorded("set_annotation_reply/error_bad_action"))
    job = new_id()
    call.app.annotation_jobs[job] = 0
    return reply({"job_id": job, "job_status": "waiting"})


def get_annotation_reply_status(_world: World, call: Call) -> Answer:
    """How far that is: it waits when first asked, and is completed after."""
    job = call.id("job_id")
    if job not in call.app.annotation_jobs:
        raise invalid("The job does not exist.")
    call.app.annotation_jobs[job] += 1
    status = "waiting" if call.app.annotation_jobs[job] == 1 else "completed"
    return reply({"job_id": job, "job_status": status, "error_msg": ""})


def get_server_info(world: World, _call: Call) -> Answer:
    """The greeting, which tells the version."""
    return reply({"welcome": "Dify OpenAPI", "api_version": "v1", "server_version": world.version})
