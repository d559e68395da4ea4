"""One call with dify-client-python, a client with pydantic models: `typed.py BASE_URL KEY CALL`; prints JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from dify_client import AsyncClient, Client, errors, models

BLOCKING, STREAMING = models.ResponseMode.BLOCKING, models.ResponseMode.STREAMING


def client(kind: type[Any] = Client) -> Any:
    return kind(api_key=sys.argv[2], api_base=sys.argv[1])


def question(mode: models.ResponseMode = BLOCKING, **more: Any) -> models.ChatRequest:
    return models.ChatRequest(query="Hi", inputs={}, user="ada", response_mode=mode, **more)


def chat() -> object:
    reply = client().chat_messages(question())
    return [reply.answer, reply.mode, reply.metadata.usage.currency]


def stream() -> object:
    events = list(client().chat_messages(question(STREAMING)))
    answer = "".join(each.answer for each in events if isinstance(each, models.MessageStreamResponse))
    return [answer, sorted({type(each).__name__ for each in events})]


def stream_with_asyncio() -> object:
    async def collected() -> list[Any]:
        return [each async for each in await client(AsyncClient).achat_messages(question(STREAMING))]

    return [each.event for each in asyncio.run(collected()) if each.event != "message"]


def stop() -> object:
    first = next(iter(client().chat_messages(question(STREAMING))))
    return client().stop_chat_messages(first.task_id, models.StopRequest(user="ada")).result


def upload() -> object:
    file = client().upload_files(("note.txt", b"hello", "text/plain"), models.UploadFileRequest(user="ada"))
    named = models.File(
        type=models.FileType.DOCUMENT, transfer_method=models.TransferMethod.LOCAL_FILE, upload_file_id=file.id
    )
    return [file.name, file.size, file.mime_type, bool(client().chat_messages(question(files=[named])).answer)]


def feedback() -> object:
    message_id = client().chat_messages(question()).message_id
    like = models.FeedbackRequest(rating=models.Rating.LIKE, user="ada")
    suggested = client().suggest_messages(message_id, models.ChatSuggestRequest(user="ada"))
    return [client().feedback_messages(message_id, like).result, suggested.result, len(suggested.data)]


def audio() -> object:
    sound = client().text_to_audio(models.TextToAudioRequest(text="Hi", user="ada", streaming=False))
    heard = client().audio_to_text(("a.mp3", sound, "audio/mp3"), models.AudioToTextRequest(user="ada"))
    return [len(sound) > 0, len(heard.text) > 0]


def complete() -> object:
    requests = [
        models.CompletionRequest(inputs={"query": "Hi"}, user="ada", response_mode=mode)
        for mode in (BLOCKING, STREAMING)
    ]
    events = list(client().completion_messages(requests[1]))
    said = "".join(each.answer for each in events if isinstance(each, models.MessageStreamResponse))
    return [client().completion_messages(requests[0]).answer, said]


def run() -> object:
    requests = [models.WorkflowsRunRequest(inputs={}, user="ada", response_mode=mode) for mode in (BLOCKING, STREAMING)]
    events = list(client().run_workflows(requests[1]))
    reply = client().run_workflows(requests[0])
    finished = [dict(each.data)["outputs"] for each in events if each.event == "workflow_finished"]
    return [reply.data.status, reply.data.outputs, finished]


def refused() -> object:
    names = []
    for ask in (
        lambda: client().chat_messages(question(conversation_id="00000000-0000-4000-8000-000000000000")),
        lambda: client().run_workflows(
            models.WorkflowsRunRequest(inputs={}, user="ada", response_mode=BLOCKING),
        ),
        lambda: client().feedback_messages(
            "00000000-0000-4000-8000-000000000000", models.FeedbackRequest(rating=None, user="ada")
        ),
    ):
        try:
            ask()
        except errors.DifyAPIError as error:
            names.append([type(error).__name__, error.status, error.code])
    return names


def events() -> object:
    return [[type(each).__name__, each.event] for each in client().chat_messages(question(STREAMING))]


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[3]]()))  # noqa: T201
