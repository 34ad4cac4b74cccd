package org.patentbridge.mcp;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.usecase.GetJob;
import org.patentbridge.usecase.GetRun;
import org.patentbridge.usecase.ListEvents;
import org.patentbridge.usecase.ListOwnMatches;
import org.patentbridge.usecase.RunRequest;
import org.patentbridge.usecase.StartRun;
import org.patentbridge.view.EventView;
import org.patentbridge.view.JobView;
import org.patentbridge.view.OwnMatchView;
import org.patentbridge.view.RunView;

/** Events and their match lists; proposing one makes a draft, which people review and publish. */
@Singleton
final class EventTools {

  private final Assistant assistant;
  private final Reading reading;
  private final StartRun startRun;
  private final Clock clock;

  EventTools(Assistant assistant, Reading reading, StartRun startRun, Clock clock) {
    this.assistant = assistant;
    this.reading = reading;
    this.startRun = startRun;
    this.clock = clock;
  }

  /** The ways of reading events. */
  @Singleton
  static final class Reading {
    private final ListEvents list;
    private final GetRun run;
    private final GetJob job;
    private final ListOwnMatches own;

    Reading(ListEvents list, GetRun run, GetJob job, ListOwnMatches own) {
      this.list = list;
      this.run = run;
      this.job = job;
      this.own = own;
    }
  }

  @Tool(
      name = "list_events",
      description = "List the events by day; for organizers. 列出活动（主办方）",
      annotations =
          @Tool.Annotations(
              title = "Events 活动",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse list() {
    return assistant.call(
        "list_events", viewer -> reading.list.run(viewer).stream().map(EventView::of).toList());
  }

  @Tool(
      name = "show_match_lists",
      description =
          "Show the latest match lists of an event with reasons and left-overs; for organizers."
              + " 查看活动最新的匹配名单（主办方）",
      annotations =
          @Tool.Annotations(
              title = "Match lists 匹配名单",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse lists(@ToolArg(name = "event", description = "Its id 活动标识") String event) {
    return assistant.call(
        "show_match_lists",
        viewer -> RunView.of(reading.run.run(viewer, new EventId(event), null)));
  }

  @Tool(
      name = "my_meetings",
      description = "List the published matches of this account's organization. 列出本机构已发布的对接安排",
      annotations =
          @Tool.Annotations(
              title = "My meetings 我的对接",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse own() {
    return assistant.call(
        "my_meetings", viewer -> reading.own.run(viewer).stream().map(OwnMatchView::of).toList());
  }

  @Tool(
      name = "propose_match_list",
      description =
          "Have the match lists of an event made as a draft for people to review; publishes nothing."
              + " For organizers. Answers with the job, whose state show_proposal tells."
              + " 生成匹配名单草案供人工审定，不会发布（主办方）",
      annotations =
          @Tool.Annotations(
              title = "Propose a match list 提出匹配名单",
              readOnlyHint = false,
              destructiveHint = false,
              idempotentHint = true,
              openWorldHint = false))
  @Blocking
  ToolResponse propose(
      @ToolArg(name = "event", description = "Its id 活动标识") String event,
      @ToolArg(
              name = "as_of",
              description = "ISO date against which gates are asked; today by default",
              required = false)
          @Nullable String asOf,
      @ToolArg(name = "seed", description = "Of every random choice", defaultValue = "1") int seed,
      @ToolArg(
              name = "loosen",
              description =
                  "Whether guaranteed matches may be lowered as little as gives a solution",
              defaultValue = "false")
          boolean loosen) {
    return assistant.call(
        "propose_match_list",
        viewer -> {
          var day = Said.day(asOf);
          var request =
              new RunRequest(
                  new EventId(event), day == null ? LocalDate.now(clock) : day, seed, loosen);
          return JobView.of(startRun.run(viewer, request), null);
        });
  }

  @Tool(
      name = "show_proposal",
      description = "Say how far a proposed match list is; for organizers. 查看名单生成进度（主办方）",
      annotations =
          @Tool.Annotations(
              title = "Show a proposal 查看进度",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse proposal(
      @ToolArg(name = "event", description = "Its id 活动标识") String event,
      @ToolArg(name = "job", description = "Id of the job 任务标识") String job) {
    return assistant.call(
        "show_proposal",
        viewer -> {
          var answer = reading.job.run(viewer, new EventId(event), new JobId(job));
          return JobView.of(answer.job(), null);
        });
  }
}
