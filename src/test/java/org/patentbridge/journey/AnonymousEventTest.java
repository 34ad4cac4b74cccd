package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.usecase.GetEvent;
import org.patentbridge.usecase.GetRun;
import org.patentbridge.usecase.GetTimetable;

/**
 * Inventories as they really come: no number, no owner, no status. They make an event all the same.
 */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class AnonymousEventTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path REAL = Path.of("..", "shared", "data");
  private static final long SEED = 20_261_123;
  private static final List<String> THINGS =
      List.of("轴承", "滤芯", "冷却塔", "喷嘴", "齿轮箱", "保温板", "电缆接头", "水泵", "干燥机", "输送带");
  private static final List<String> TROUBLES =
      List.of("磨损过快", "结垢堵塞", "渗漏", "振动异响", "能耗偏高", "低温开裂", "粘附残料", "腐蚀穿孔");
  private static final List<String> WAYS =
      List.of("激光熔覆", "超声清洗", "陶瓷涂层", "变频控制", "双层密封", "在线监测", "纤维增强", "真空浸渍");

  @Inject World world;
  @Inject Shell shell;
  @Inject GetEvent getEvent;
  @Inject GetRun getRun;
  @Inject GetTimetable getTimetable;
  @TempDir Path folder = Path.of("");

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static Map<String, Object> need(Random random, int i) {
    var thing = pick(random, THINGS);
    var trouble = pick(random, TROUBLES);
    Map<String, Object> need = new LinkedHashMap<>();
    need.put("_id", "G" + i);
    need.put("name", thing + trouble);
    need.put("postTime", "2026-03-01");
    need.put("classification", "制造业");
    need.put("cooperationMethod", i % 3 == 0 ? "技术转让,其他" : "");
    need.put("time", "2026-03-0110:00:00.0至2027-03-0110:00:00.0");
    need.put("context", "现场的%s%s，批号%d，想找%s一类的办法。".formatted(thing, trouble, i, pick(random, WAYS)));
    return need;
  }

  private static Map<String, Object> patent(Random random, int i) {
    var thing = pick(random, THINGS);
    var way = pick(random, WAYS);
    Map<String, Object> patent = new LinkedHashMap<>();
    patent.put("id", "g" + i);
    patent.put("title", "一种用于%s的%s方法".formatted(thing, way));
    patent.put("assignee", i % 4 == 0 ? "" : "测试用第" + i % 23 + "研究所");
    patent.put("abstract", "采用%s处理%s，解决%s，第%d例。".formatted(way, thing, pick(random, TROUBLES), i));
    patent.put("label_id", i % 36);
    return patent;
  }

  private Path written(String name, List<Map<String, Object>> records) throws IOException {
    List<String> lines = new ArrayList<>();
    for (var item : records) {
      lines.add(JSON.writeValueAsString(item));
    }
    return Files.write(folder.resolve(name), lines);
  }

  private void done(String... arguments) {
    var outcome = shell.run(arguments);
    assertThat(outcome.code()).as("%s: %s", List.of(arguments), outcome.err()).isZero();
  }

  @Test
  void anonymousNeedsMeetPatentsWithoutNumbers() throws IOException {
    world.empty();
    var random = new Random(SEED);
    List<Map<String, Object>> needs = new ArrayList<>();
    List<Map<String, Object>> patents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      needs.add(need(random, i));
    }
    for (int i = 0; i < 200; i++) {
      patents.add(patent(random, i));
    }
    done("import", "needs", written("needs.jsonl", needs).toString());
    done("import", "patents", written("patents.json", patents).toString());
    done(
        "event",
        "create",
        "nameless",
        "--template",
        "ip-services-tour",
        "--day",
        "2026-12-20",
        "--everybody");
    done("event", "run", "nameless", "--as-of", "2026-11-23");
    done("event", "schedule", "nameless");
    done("event", "export", "nameless", "--out", folder.resolve("out").toString());
    lawsHold("nameless", folder.resolve("out"), 60);
  }

  private void lawsHold(String name, Path out, int seekers) throws IOException {
    var id = new EventId(name);
    var event = getEvent.run(World.ORGANIZER, id);
    var run = getRun.run(World.ORGANIZER, id, null);
    var timetable = getTimetable.run(World.ORGANIZER, id);
    assertThat(run.counts().seekers()).as("seed " + SEED).isEqualTo(seekers);
    assertThat(run.lists()).hasSizeGreaterThan(seekers / 2);
    Laws.scoresAreSums(run);
    Laws.capacitiesAreKept(event, run);
    Laws.nobodyVanishes(event, run);
    Laws.timetableIsKept(event, run, timetable);
    Laws.cellsAreSums(Files.readAllBytes(out.resolve("match-list-" + name + ".xlsx")), run);
    assertThat(run.entries()).allSatisfy(AnonymousEventTest::isNamelessAndMarked);
  }

  private static void isNamelessAndMarked(MatchEntry entry) {
    assertThat(entry.match().seekerParty().value()).startsWith("anonymous:");
    assertThat(entry.card().status().state()).isEqualTo(LegalState.UNKNOWN);
    assertThat(entry.card().offeringNumber()).contains(":");
    assertThat(entry.card().seekerTitle()).isNotBlank();
    if (entry.match().pairing().offering().toString().startsWith("patent:")) {
      assertThat(entry.match().unverified()).extracting(g -> g.gate()).contains("legal-status");
    }
  }

  @Test
  void realNeedsOffersAndPatentsAreTakenIn() throws IOException {
    assumeThat(Files.isDirectory(REAL)).as("real data beside the project").isTrue();
    world.empty();
    assertThat(taken("needs", "needs/zhibei/needs.jsonl")).isEqualTo(999);
    assertThat(taken("offers", "needs/zhibei/achievements.jsonl")).isEqualTo(2_812);
    assertThat(taken("patents", "patents/cn_patents_bdci2022/expand_train_1.json"))
        .isEqualTo(4_097);
    var found = JSON.readTree(shell.run("search", "锂电池", "--limit", "50", "--json").out());
    assertThat(found.get("items")).hasSize(50);
    assertThat(shell.run("index", "check").code()).isZero();
  }

  private int taken(String kind, String file) throws IOException {
    var outcome = shell.run("import", kind, "--json", REAL.resolve(file).toString());
    return JSON.readTree(outcome.out()).get(0).get("taken").asInt();
  }
}
