package org.patentbridge.mcp;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.usecase.FindSimilar;
import org.patentbridge.usecase.GetIndustries;
import org.patentbridge.usecase.GetPatent;
import org.patentbridge.usecase.ReadHolders;
import org.patentbridge.usecase.SearchConditions;
import org.patentbridge.usecase.SearchPatents;
import org.patentbridge.view.IndustriesView;
import org.patentbridge.view.PatentView;
import org.patentbridge.view.SearchView;

/** The inventory, which anybody may read. */
@Singleton
final class PatentTools {

  private final Assistant assistant;
  private final Reading reading;

  PatentTools(Assistant assistant, Reading reading) {
    this.assistant = assistant;
    this.reading = reading;
  }

  /** The ways of reading patents. */
  @Singleton
  static final class Reading {
    private final SearchPatents search;
    private final GetPatent get;
    private final FindSimilar similar;
    private final Surroundings around;

    Reading(SearchPatents search, GetPatent get, FindSimilar similar, Surroundings around) {
      this.search = search;
      this.get = get;
      this.similar = similar;
      this.around = around;
    }
  }

  /** What stands beside a patent: its holders and industries. */
  @Singleton
  static final class Surroundings {
    private final ReadHolders holders;
    private final GetIndustries industries;

    Surroundings(ReadHolders holders, GetIndustries industries) {
      this.holders = holders;
      this.industries = industries;
    }

    private SearchView view(Viewer viewer, FoundPage page) {
      var ids = page.rows().stream().map(row -> row.offering().id()).toList();
      var found = industries.run(viewer, ids);
      return SearchView.of(page, found.kept(), found.names());
    }
  }

  @Tool(
      name = "search_patents",
      description =
          "Find patents and technology offers for a free text in Chinese or English, a publication"
              + " number, or a query such as title:电池 AND year:2018..2022. 检索专利与成果",
      annotations =
          @Tool.Annotations(
              title = "Search patents 检索专利",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse search(
      @ToolArg(name = "text", description = "Words, a number, or a query 检索词") String text,
      @ToolArg(name = "limit", description = "Most rows, 1 to 50", defaultValue = "10") int limit) {
    return assistant.call(
        "search_patents",
        viewer ->
            reading.around.view(
                viewer,
                reading.search.run(
                    viewer,
                    new SearchPatents.Request(
                        Said.text(text),
                        SearchConditions.NONE,
                        Said.limit(limit),
                        null,
                        false,
                        false))));
  }

  @Tool(
      name = "show_patent",
      description = "Show one patent by any written form of its number. 查看一件专利",
      annotations =
          @Tool.Annotations(
              title = "Show a patent 查看专利",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse show(
      @ToolArg(name = "patent", description = "Its number, such as CN 191000001 B 专利号")
          String patent) {
    return assistant.call(
        "show_patent",
        viewer -> {
          var found = reading.get.run(viewer, PatentId.meant(patent));
          var offering = OfferingId.of(found.id());
          var industries = reading.around.industries.run(viewer, List.of(offering));
          var kept = industries.kept().get(offering);
          return PatentView.of(found, reading.around.holders.run(viewer, found.holders()))
              .in(kept == null ? null : IndustriesView.of(kept, industries.names()));
        });
  }

  @Tool(
      name = "similar_patents",
      description = "Find patents whose texts are like that of a given one. 查找相似专利",
      annotations =
          @Tool.Annotations(
              title = "Similar patents 相似专利",
              readOnlyHint = true,
              destructiveHint = false,
              openWorldHint = false))
  @Blocking
  ToolResponse similar(
      @ToolArg(name = "patent", description = "Its number, such as CN 191000001 B 专利号")
          String patent,
      @ToolArg(name = "limit", description = "Most rows, 1 to 50", defaultValue = "10") int limit) {
    return assistant.call(
        "similar_patents",
        viewer ->
            reading.around.view(
                viewer,
                reading.similar.run(
                    viewer,
                    new FindSimilar.Request(
                        PatentId.meant(patent), SearchConditions.NONE, Said.limit(limit), false))));
  }
}
