"""Does an exchange with Dify conform to the spec? Needs the extra ``dify-ext[testing]``.

contract = Contract.load()
for exchange in read_folder(Path("recordings")):
    findings = contract.check_exchange(exchange)
"""

from __future__ import annotations

from dify_ext.contract.content import Content, Part, read_content
from dify_ext.contract.contract import Contract
from dify_ext.contract.document import Document, Match, Operation, SpecError
from dify_ext.contract.findings import Finding, group, render
from dify_ext.contract.recording import (
    Exchange,
    Request,
    Response,
    UnreadableError,
    read_exchange,
    read_file,
    read_folder,
)

__all__ = [
    "Content",
    "Contract",
    "Document",
    "Exchange",
    "Finding",
    "Match",
    "Operation",
    "Part",
    "Request",
    "Response",
    "SpecError",
    "UnreadableError",
    "group",
    "read_content",
    "read_exchange",
    "read_file",
    "read_folder",
    "render",
]
