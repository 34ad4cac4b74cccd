package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.cli.PatentBridgeCommand;
import org.patentbridge.domain.access.Role;
import picocli.CommandLine;

/**
 * Every command × every role is allowed or refused as the table says; a new command needs a row.
 */
@QuarkusTest
@TestProfile(AccessProfile.class)
class CommandMatrixTest {

  private static final Path FILE =
      Path.of("src", "test", "resources", "access", "command-matrix.csv");
  private static final String REWRITE = "patentbridge-test.write-access-matrix";

  /** These read no kept record, or do not end. */
  private static final List<String> OUTSIDE =
      List.of("serve", "doctor", "evaluate", "evaluate investors", "rules check");

  @Inject SignedIn signedIn;
  @Inject Shell shell;

  @BeforeEach
  void peopleAreThere() {
    signedIn.cast();
  }

  @Test
  void everyCommandAnswersEveryRoleAsTheTableSays() throws IOException {
    var commands = new ArrayList<String>();
    leaves(
        PatentBridgeCommand.over(
            () -> {
              throw new IllegalStateException("not run");
            }),
        "",
        commands);
    commands.removeAll(OUTSIDE);
    var measured = new TreeMap<String, String>();
    for (String command : commands) {
      var answers = new ArrayList<String>();
      for (Role role :
          List.of(Role.OBSERVER, Role.INVESTOR, Role.HOLDER, Role.SME, Role.ORGANIZER)) {
        answers.add(answer(command, role));
      }
      measured.put(command, String.join(",", answers));
    }
    if (Boolean.getBoolean(REWRITE)) {
      var lines = new ArrayList<String>();
      lines.add("command,OBSERVER,INVESTOR,HOLDER,SME,ORGANIZER");
      measured.forEach((command, answers) -> lines.add(command + "," + answers));
      Files.write(FILE, lines);
    }
    var expected =
        Files.readAllLines(FILE).stream()
            .skip(1)
            .map(line -> line.split(",", 2))
            .collect(Collectors.toMap(c -> c[0], c -> c[1]));
    assertThat(measured).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static void leaves(CommandLine line, String path, List<String> found) {
    if (line.getSubcommands().isEmpty()) {
      found.add(path);
    }
    line.getSubcommands()
        .forEach((name, below) -> leaves(below, path.isEmpty() ? name : path + " " + name, found));
  }

  private String answer(String command, Role role) {
    var words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of(arguments(command)));
    words.add("--as");
    words.add(signedIn.cast().tokens().get(role));
    var outcome = shell.run(words.toArray(String[]::new));
    if (outcome.code() == 2 && outcome.err().contains("Usage:")) {
      return "wrong usage: " + outcome.err().lines().findFirst().orElse("").replace(',', ';');
    }
    assertThat(outcome.err()).as("the token counts").doesNotContain("token is unknown");
    if (outcome.err().contains("may not")) {
      return "refused";
    }
    return outcome.err().contains("There is no") ? "not found" : "ok";
  }

  private String[] arguments(String command) {
    var event = SignedIn.EVENT.value();
    var nowhere = Path.of(System.getProperty("java.io.tmpdir"), "patentbridge-nowhere").toString();
    Map<String, String[]> known =
        Map.ofEntries(
            Map.entry("demo", new String[] {"--no-serve", "--samples", nowhere}),
            Map.entry("import", new String[] {"needs", nowhere + ".csv"}),
            Map.entry("patents show", new String[] {"CN191000001U"}),
            Map.entry("patents similar", new String[] {"CN191000001U"}),
            Map.entry("search", new String[] {"电池"}),
            Map.entry("match", new String[] {"--need", "M-ORG"}),
            Map.entry("why-not", new String[] {"--need", "M-ORG", "--patent", "CN191000001U"}),
            Map.entry("standing follow", new String[] {"M-OWN"}),
            Map.entry("standing change", new String[] {"0123456789ab0123456789ab", "paused"}),
            Map.entry("letters again", new String[] {"0123456789ab0123456789ab"}),
            Map.entry("letters send", new String[] {"--dry-run"}),
            Map.entry("needs check", new String[] {"--need", "M-ORG"}),
            Map.entry("chains show", new String[] {"power-battery"}),
            Map.entry("chains unplaced", new String[] {"--kind", "need"}),
            Map.entry("chains compare", new String[] {nowhere + ".csv"}),
            Map.entry("organizations same", new String[] {"name:甲", "name:乙"}),
            Map.entry("organizations different", new String[] {"name:甲", "name:乙"}),
            Map.entry(
                "account create",
                new String[] {
                  "by-command@example.org", "--role", "SME", "--organization", "name:甲"
                }),
            Map.entry("account invite", new String[] {"--role", "SME", "--organization", "name:甲"}),
            Map.entry("account disable", new String[] {"victim-main@example.org"}),
            Map.entry("account enable", new String[] {"victim-main@example.org"}),
            Map.entry("account password", new String[] {"victim-main@example.org"}),
            Map.entry("account erase", new String[] {"victim-main@example.org"}),
            Map.entry("token create", new String[] {"--label", "x"}),
            Map.entry("token revoke", new String[] {"0123456789ab"}),
            Map.entry("audit", new String[] {"--need", "M-ORG"}),
            Map.entry(
                "event create",
                new String[] {"by-command", "--template", "custom", "--day", "2026-12-01"}),
            Map.entry("event participants", new String[] {event, nowhere + ".csv"}),
            Map.entry("event pair", new String[] {event, "pin", "name:甲", "CN191000001U"}),
            Map.entry(
                "event export", new String[] {event, "--out", nowhere, "--kind", "MATCH_LIST"}),
            Map.entry(
                "event why-not",
                new String[] {event, "--party", "name:甲", "--patent", "CN191000001U"}),
            Map.entry("event undo", new String[] {event, "--because", "a test"}),
            Map.entry("event wishes", new String[] {event, nowhere + ".csv"}),
            Map.entry("feedback record", new String[] {"name:甲", "CN191000001U", "--event", event}),
            Map.entry("outcomes record", new String[] {"CN191000001U", "MET", "--event", event}),
            Map.entry("feedback give", new String[] {"0123456789ab", "CN191000001U"}),
            Map.entry("feedback import", new String[] {nowhere + ".csv", "--event", event}),
            Map.entry("feedback accept", new String[] {"not-seen"}),
            Map.entry("evaluate profile", new String[] {"--rules", "index-config"}),
            Map.entry("feedback list", new String[] {"--event", event}),
            Map.entry("feedback report", new String[] {"--event", event}),
            Map.entry("feedback links", new String[] {"--event", event}),
            Map.entry("event answers", new String[] {event, nowhere + ".csv"}),
            Map.entry(
                "event wish",
                new String[] {event, "holder", "name:甲", "no-thanks", "--other", "name:乙"}),
            Map.entry("event attend", new String[] {event, "seeker", "name:甲", "--absent"}),
            Map.entry("event change", new String[] {event, "--name-en", "Another name"}),
            Map.entry(
                "browse rows",
                new String[] {"--chain", "power-battery", "--investor", SignedIn.OTHER_FUND}),
            Map.entry(
                "browse compare",
                new String[] {
                  "--chain", "power-battery", "patent:CN191000004B", "patent:CN191000029B"
                }),
            Map.entry(
                "browse keep", new String[] {"--chain", "power-battery", "patent:CN191000029B"}),
            Map.entry(
                "browse drop", new String[] {"--chain", "power-battery", "patent:CN191000029B"}),
            Map.entry(
                "browse ask", new String[] {"--chain", "power-battery", "patent:CN191000029B"}),
            Map.entry("backup", new String[] {nowhere + ".backup"}),
            Map.entry("restore", new String[] {nowhere + ".backup"}),
            Map.entry("move", new String[] {"--to", "jdbc:h2:mem:nowhere"}),
            Map.entry("browse kept", new String[] {"--investor", SignedIn.OTHER_FUND}),
            Map.entry("browse asked", new String[] {"--investor", SignedIn.OTHER_FUND}),
            Map.entry("calendar set", new String[] {"2027-07", "power-battery", "--no-event"}),
            Map.entry("calendar clear", new String[] {"2027-08"}),
            Map.entry(
                "shortlist",
                new String[] {"--chain", "power-battery", "--investor", SignedIn.OTHER_FUND}),
            Map.entry("investors history", new String[] {SignedIn.FUND}),
            Map.entry("investors match", new String[] {"--link", "power-battery/cathode"}),
            Map.entry("investors companies", new String[] {"M-01-2"}),
            Map.entry("organizations card", new String[] {SignedIn.FUND}),
            Map.entry(
                "event edit", new String[] {event, "restore", "--state", "0", "--because", "x"}));
    return known.getOrDefault(
        command,
        command.startsWith("event ") && !command.equals("event list")
            ? new String[] {event}
            : new String[0]);
  }
}
