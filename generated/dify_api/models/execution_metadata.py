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
        model.total_tokens = UNSET
        model.total_price = UNSET
        model.currency = UNSET
        model.tool_info = UNSET
        model.agent_log = UNSET
        model.iteration_id = UNSET
        model.iteration_index = UNSET
        model.loop_id = UNSET
        model.loop_index = UNSET
        model.parallel_id = UNSET
        model.parallel_start_node_id = UNSET
        model.parent_parallel_id = UNSET
        model.parent_parallel_start_node_id = UNSET
        model.parallel_mode_run_id = UNSET
        model.iteration_duration_map = UNSET
        model.loop_duration_map = UNSET
        model.loop_variable_map = UNSET
        model.error_strategy = UNSET
        model.datasource_info = UNSET
        model.trigger_info = UNSET
        model.completed_reason = UNSET
        known = 0
        if "total_tokens" in data:
            known += 1
            model.total_tokens = data["total_tokens"]
        if "total_price" in data:
            known += 1
            model.total_price = data["total_price"]
        if "currency" in data:
            known += 1
            model.currency = data["currency"]
        if "tool_info" in data:
            known += 1
            model.tool_info = data["tool_info"]
        if "agent_log" in data:
            known += 1
            model.agent_log = data["agent_log"]
        if "iteration_id" in data:
            known += 1
            model.iteration_id = data["iteration_id"]
        if "iteration_index" in data:
            known += 1
            model.iteration_index = data["iteration_index"]
        if "loop_id" in data:
            known += 1
            model.loop_id = data["loop_id"]
        if "loop_index" in data:
            known += 1
            model.loop_index = data["loop_index"]
        if "parallel_id" in data:
            known += 1
            model.parallel_id = data["parallel_id"]
        if "parallel_start_node_id" in data:
            known += 1
            model.parallel_start_node_id = data["parallel_start_node_id"]
        if "parent_parallel_id" in data:
            known += 1
            model.parent_parallel_id = data["parent_parallel_id"]
        if "parent_parallel_start_node_id" in data:
            known += 1
            model.parent_parallel_start_node_id = data["parent_parallel_start_node_id"]
        if "parallel_mode_run_id" in data:
            known += 1
            model.parallel_mode_run_id = data["parallel_mode_run_id"]
        if "iteration_duration_map" in data:
            known += 1
            model.iteration_duration_map = data["iteration_duration_map"]
        if "loop_duration_map" in data:
            known += 1
            model.loop_duration_map = data["loop_duration_map"]
        if "loop_variable_map" in data:
            known += 1
            model.loop_variable_map = data["loop_variable_map"]
        if "error_strategy" in data:
            known += 1
            model.error_strategy = data["error_strategy"]
        if "datasource_info" in data:
            known += 1
            model.datasource_info = data["datasource_info"]
        if "trigger_info" in data:
            known += 1
            model.trigger_info = data["trigger_info"]
        if "completed_reason" in data:
            known += 1
            model.completed_reason = data["completed_reason"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
