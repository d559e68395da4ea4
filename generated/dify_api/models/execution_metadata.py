# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ExecutionMetadata(Model):
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

    _unset = dict.fromkeys(
        [
            "total_tokens",
            "total_price",
            "currency",
            "tool_info",
            "agent_log",
            "iteration_id",
            "iteration_index",
            "loop_id",
            "loop_index",
            "parallel_id",
            "parallel_start_node_id",
            "parent_parallel_id",
            "parent_parallel_start_node_id",
            "parallel_mode_run_id",
            "iteration_duration_map",
            "loop_duration_map",
            "loop_variable_map",
            "error_strategy",
            "datasource_info",
            "trigger_info",
            "completed_reason",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ExecutionMetadata:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.total_tokens = data.get("total_tokens", UNSET)
        model.total_price = data.get("total_price", UNSET)
        model.currency = data.get("currency", UNSET)
        model.tool_info = data.get("tool_info", UNSET)
        model.agent_log = data.get("agent_log", UNSET)
        model.iteration_id = data.get("iteration_id", UNSET)
        model.iteration_index = data.get("iteration_index", UNSET)
        model.loop_id = data.get("loop_id", UNSET)
        model.loop_index = data.get("loop_index", UNSET)
        model.parallel_id = data.get("parallel_id", UNSET)
        model.parallel_start_node_id = data.get("parallel_start_node_id", UNSET)
        model.parent_parallel_id = data.get("parent_parallel_id", UNSET)
        model.parent_parallel_start_node_id = data.get("parent_parallel_start_node_id", UNSET)
        model.parallel_mode_run_id = data.get("parallel_mode_run_id", UNSET)
        model.iteration_duration_map = data.get("iteration_duration_map", UNSET)
        model.loop_duration_map = data.get("loop_duration_map", UNSET)
        model.loop_variable_map = data.get("loop_variable_map", UNSET)
        model.error_strategy = data.get("error_strategy", UNSET)
        model.datasource_info = data.get("datasource_info", UNSET)
        model.trigger_info = data.get("trigger_info", UNSET)
        model.completed_reason = data.get("completed_reason", UNSET)
        model.additional_properties = {} if data.keys() <= cls._unset.keys() else others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
