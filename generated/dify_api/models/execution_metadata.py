# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class ExecutionMetadata:
    """What an execution cost and where it belongs; only what applies is there.

    Attributes:
        tool_info: Any JSON object; Dify does not fix its members.
        iteration_duration_map: Any JSON object; Dify does not fix its members.
        loop_duration_map: Any JSON object; Dify does not fix its members.
        loop_variable_map: Any JSON object; Dify does not fix its members.
        datasource_info: Any JSON object; Dify does not fix its members.
        trigger_info: Any JSON object; Dify does not fix its members.
        completed_reason: Why a loop ended.
    """

    total_tokens: int | Unset = UNSET
    total_price: str | Unset = UNSET
    currency: str | Unset = UNSET
    tool_info: JsonObject | Unset = UNSET
    agent_log: list[JsonObject] | Unset = UNSET
    iteration_id: str | Unset = UNSET
    iteration_index: int | Unset = UNSET
    loop_id: str | Unset = UNSET
    loop_index: int | Unset = UNSET
    parallel_id: str | Unset = UNSET
    parallel_start_node_id: str | Unset = UNSET
    parent_parallel_id: str | Unset = UNSET
    parent_parallel_start_node_id: str | Unset = UNSET
    parallel_mode_run_id: str | Unset = UNSET
    iteration_duration_map: JsonObject | Unset = UNSET
    loop_duration_map: JsonObject | Unset = UNSET
    loop_variable_map: JsonObject | Unset = UNSET
    error_strategy: str | Unset = UNSET
    datasource_info: JsonObject | Unset = UNSET
    trigger_info: JsonObject | Unset = UNSET
    completed_reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ExecutionMetadata:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("total_tokens", UNSET),
            get("total_price", UNSET),
            get("currency", UNSET),
            get("tool_info", UNSET),
            get("agent_log", UNSET),
            get("iteration_id", UNSET),
            get("iteration_index", UNSET),
            get("loop_id", UNSET),
            get("loop_index", UNSET),
            get("parallel_id", UNSET),
            get("parallel_start_node_id", UNSET),
            get("parent_parallel_id", UNSET),
            get("parent_parallel_start_node_id", UNSET),
            get("parallel_mode_run_id", UNSET),
            get("iteration_duration_map", UNSET),
            get("loop_duration_map", UNSET),
            get("loop_variable_map", UNSET),
            get("error_strategy", UNSET),
            get("datasource_info", UNSET),
            get("trigger_info", UNSET),
            get("completed_reason", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("total_tokens", "total_tokens"),
    ("total_price", "total_price"),
    ("currency", "currency"),
    ("tool_info", "tool_info"),
    ("agent_log", "agent_log"),
    ("iteration_id", "iteration_id"),
    ("iteration_index", "iteration_index"),
    ("loop_id", "loop_id"),
    ("loop_index", "loop_index"),
    ("parallel_id", "parallel_id"),
    ("parallel_start_node_id", "parallel_start_node_id"),
    ("parent_parallel_id", "parent_parallel_id"),
    ("parent_parallel_start_node_id", "parent_parallel_start_node_id"),
    ("parallel_mode_run_id", "parallel_mode_run_id"),
    ("iteration_duration_map", "iteration_duration_map"),
    ("loop_duration_map", "loop_duration_map"),
    ("loop_variable_map", "loop_variable_map"),
    ("error_strategy", "error_strategy"),
    ("datasource_info", "datasource_info"),
    ("trigger_info", "trigger_info"),
    ("completed_reason", "completed_reason"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
