package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;

/** Markup that is damaged or means harm costs its own record, never the machine. */
@Execution(ExecutionMode.CONCURRENT)
class MarkupHardeningTest {

  private static final int MUTATIONS = 60;

  private final Path folder;

  MarkupHardeningTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private IntakeBench.Read<Patent> read(byte[] bytes) throws IOException {
    return IntakeBench.read(Noun.PATENTS, Files.write(folder.resolve("upload.xml"), bytes));
  }

  /** A grant that is read, on one line. */
  private static String grant(int number, String title) {
    return """
        <us-patent-grant lang="EN"><us-bibliographic-data-grant><publication-reference>\
        <document-id><country>US</country><doc-number>%d</doc-number><kind>B2</kind>\
        </document-id></publication-reference><invention-title>%s</invention-title>\
        </us-bibliographic-data-grant></us-patent-grant>
        """
        .formatted(number, title);
  }

  private static List<String> titles(IntakeBench.Read<Patent> read) {
    return read.records().stream().map(p -> p.text().titleEn()).toList();
  }

  private static List<String> arguments(IntakeBench.Read<?> read) {
    return read.problems(Severity.ERROR).getFirst().arguments();
  }

  @Test
  void entitiesThatADocumentTypeDeclaresAreNeverExpanded() throws IOException {
    var laughs = new StringBuilder("<!DOCTYPE us-patent-grant [<!ENTITY lol0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY lol%d \"%s\">".formatted(i, ("&lol" + (i - 1) + ";").repeat(10)));
    }
    var read = read(laughs + "]>\n" + grant(7_000_001, "A joke: &lol9;"));

    assertThat(titles(read)).containsExactly("A joke: &lol9;");
    assertThat(read.problems(Severity.NOTE))
        .filteredOn(n -> n.code().equals("entities-unknown"))
        .singleElement()
        .satisfies(n -> assertThat(n.value()).isEqualTo("lol9 × 1"));
  }

  @Test
  void fileThatAnEntityNamesIsNotOpened() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "the plan");
    var read =
        read(
            "<!DOCTYPE us-patent-grant [<!ENTITY x SYSTEM \"%s\">]>\n%s"
                .formatted(secret.toUri(), grant(7_000_001, "Not &x; told")));

    assertThat(titles(read)).containsExactly("Not &x; told");
  }

  @Test
  void addressThatADocumentNamesIsNotCalled() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      var url = "http://127.0.0.1:" + server.getLocalPort() + "/";
      var read =
          read(
              """
              <!DOCTYPE us-patent-grant SYSTEM "%1$sa.dtd" [<!ENTITY x SYSTEM "%1$sx">
              <!ENTITY %% y SYSTEM "%1$sy"> %%y;]>
              <?xml-stylesheet type="text/xsl" href="%1$sz.xsl"?>
              <d xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="%1$sw"/>%2$s</d>
              """
                  .formatted(url, grant(7_000_001, "Not &x; called")));

      assertThat(titles(read)).containsExactly("Not &x; called");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void everyLimitIsNamedAndCostsOnlyItsRecord() throws IOException {
    assertLimit("xml-limit-depth", "250", "<b>".repeat(100_000) + "</b>".repeat(100_000));
    assertLimit("xml-limit-attributes", "100", "<b" + attributes(1_000_000) + "/>");
    assertLimit("xml-limit-attribute", "100000", "<b c=\"" + "x".repeat(100_001) + "\"/>");
    assertLimit("xml-limit-elements", "1000000", "<b/>".repeat(1_000_001));
    assertLimit("xml-limit-text", "8000000", "x".repeat(8_100_000));
    assertLimit("record-too-long", "33554432", "<b>x</b>".repeat((1 << 22) + 1));
  }

  private void assertLimit(String code, String limit, String title) throws IOException {
    var read =
        read(grant(7_000_001, "before") + grant(7_000_002, title) + grant(7_000_003, "after"));

    assertThat(read.errors()).containsExactly("2 " + code);
    assertThat(arguments(read)).containsExactly(limit);
    assertThat(titles(read)).containsExactly("before", "after");
  }

  private static String attributes(int count) {
    var all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(" a").append(i).append("=\"\"");
    }
    return all.toString();
  }

  @Test
  void whatIsAroundTheRecordsHasLimitsToo() throws IOException {
    assertThat(read("<a>\n".repeat(100_000) + grant(7_000_001, "deep")).errors())
        .containsExactly("65 xml-limit-around");
    assertThat(read("\n<a" + attributes(1_000_000) + ">" + grant(7_000_001, "wide")).errors())
        .containsExactly("2 xml-limit-tag");
    assertThat(read("\n<!DOCTYPE a [" + "<!ENTITY a ''>".repeat(600_000)).errors())
        .containsExactly("2 xml-limit-doctype");
  }

  @Test
  void documentsOneBehindTheOtherStandOnTheirOwn() throws IOException {
    var head =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE us-patent-grant SYSTEM "v4.dtd" [ <!-- ]> ' --> <!ENTITY a "]>"> ]>
        """;
    var read =
        read(
            head
                + grant(7_000_001, "one")
                + head
                + "<!-- <us-patent-grant> -->"
                + grant(7_000_002, "two <!-- </us-patent-grant> --> and")
                + head
                + grant(7_000_003, "<![CDATA[</us-patent-grant> & three]]>"));

    assertThat(read.errors()).isEmpty();
    assertThat(titles(read)).containsExactly("one", "two and", "</us-patent-grant> & three");
    assertThat(read.records().stream().map(p -> p.origin().line())).containsExactly(3L, 6L, 9L);
  }

  @Test
  void recordWithoutItsEndIsRefusedAndTheNextOneRead() throws IOException {
    var cut = grant(7_000_002, "two").replace("</us-patent-grant>", "");
    var read =
        read(
            grant(7_000_001, "one")
                + cut
                + "<?xml version='1.0'?>\n"
                + cut
                + grant(7_000_003, "3"));

    assertThat(read.errors()).containsExactly("2 record-unclosed", "4 record-unclosed");
    assertThat(titles(read)).containsExactly("one", "3");
  }

  @Test
  void placeInsideABrokenRecordIsNamedByItsLine() throws IOException {
    var read =
        read(
            grant(7_000_001, "one")
                + grant(7_000_002, "two\n\n\u0001")
                + grant(7_000_003, "&#1;")
                + grant(7_000_004, "<b></c>")
                + grant(7_000_005, "<p:b/>")
                + grant(7_000_006, "six"));

    assertThat(read.errors())
        .containsExactly("2 xml-broken", "5 xml-broken", "6 xml-broken", "7 xml-broken");
    assertThat(arguments(read)).containsExactly("4");
    assertThat(titles(read)).containsExactly("one", "six");
  }

  @Test
  void openQuoteDoesNotSwallowTheRecordsBehindIt() throws IOException {
    var read =
        read(grant(7_000_001, "<b c=\"open>x</b>") + grant(7_000_002, "two") + "<a c=\"open\n");

    assertThat(read.errors()).containsExactly("1 xml-broken", "3 markup-stray");
    assertThat(titles(read)).containsExactly("two");
  }

  @Test
  void fileThatEndsAroundItsRecordsIsCut() throws IOException {
    var read = read("<d>\n" + grant(7_000_001, "one") + "<e>\n");

    assertThat(read.errors()).containsExactly("4 file-cut");
    assertThat(titles(read)).containsExactly("one");
  }

  @Test
  void refusedRecordIsGivenBackSoThatItCanBeReadAgain() throws IOException {
    var file =
        "<d xmlns:q=\"urn:q\"\n>"
            + grant(7_000_001, "<q:b>one</q:b>")
            + grant(7_000_002, "")
            + "</d>";
    var path = Files.writeString(folder.resolve("first.xml"), file);
    var given = new ArrayList<String>();
    IntakeBench.intake()
        .read(
            Noun.PATENTS,
            path,
            ReadOptions.RECOGNISE,
            new IntakeListener<Patent>() {
              @Override
              public void taken(Patent patent) {}

              @Override
              public void refused(RefusedRow row) {
                given.addAll(row.raw().parts());
              }
            });

    assertThat(given)
        .containsExactly("<d xmlns:q=\"urn:q\" >" + grant(7_000_002, "").strip() + "</d>");
    assertThat(read(given.getFirst()).errors()).containsExactly("1 value-missing 标题");
  }

  @Test
  void declaredEncodingIsTheOneThatCounts() throws IOException {
    var latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + grant(7_000_001, "Café");
    assertThat(titles(read(latin.getBytes(StandardCharsets.ISO_8859_1)))).containsExactly("Café");

    // 镕 is in GBK and not in the GB 2312 that the file declares
    var chinese = "<?xml version=\"1.0\" encoding=\"gb2312\"?>\n" + grant(7_000_001, "镕");
    var read = read(chinese.getBytes(Charset.forName("GB18030")));
    assertThat(read.errors()).isEmpty();
    assertThat(read.report().encoding()).isEqualTo("GB18030");
  }

  @Test
  void declaredEncodingThatDoesNotFitIsRefusedWithTheByte() throws IOException {
    var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>";
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes("中文".getBytes(Charset.forName("GB18030")));
    var read = read(bytes.toByteArray());

    assertThat(read.errors()).containsExactly("2 encoding-declared-mismatch");
    assertThat(read.problems(Severity.ERROR).getFirst().value()).isEqualTo("UTF-8");
    assertThat(arguments(read)).containsExactly(Integer.toString(head.length() + 1));
    assertThat(read("<?xml version='1.0' encoding='UTF-16'?><a/>").errors())
        .containsExactly("1 encoding-declared-mismatch");
    assertThat(read("<?xml version='1.0' encoding='KLINGON-8'?><a/>").errors())
        .containsExactly("1 encoding-declared-unknown");
  }

  @Test
  void documentThatDeclaresAnotherEncodingThanItsFileIsRefused() throws IOException {
    var read =
        read(
            "<?xml version='1.0' encoding='utf-8'?>\n"
                + grant(7_000_001, "one")
                + "<?xml version='1.0' encoding='GBK'?>\n"
                + grant(7_000_002, "two")
                + "<?xml version='1.0' encoding='UTF8'?>\n"
                + grant(7_000_003, "three"));

    assertThat(read.errors()).containsExactly("4 xml-encoding-changes");
    assertThat(titles(read)).containsExactly("one", "three");
  }

  /** Whatever happens to one record, it is read or named, and nothing is thrown. */
  @Test
  void damageAnywhereIsSurvived() throws IOException {
    var seed = 20_260_701L;
    System.err.println("seed " + seed);
    var random = new SplittableRandom(seed);
    for (String sample :
        List.of("uspto.xml", "exchange.xml", "patdoc.sgm", "st96.xml", "brs.txt")) {
      var text = new String(resource(sample), StandardCharsets.UTF_8);
      for (int i = 0; i < MUTATIONS; i++) {
        var read = read(damaged(text, random));
        long named = read.records().size() + read.errors().size();
        assertThat(named).as("seed %d, %s, change %d", seed, sample, i).isPositive();
      }
    }
  }

  private static String damaged(String text, SplittableRandom random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(1, 40));
    var bits = List.of("<", ">", "\"", "&", "<!--", "<![CDATA[", "<!", "<?xml ", "]]>", "</", "\n");
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + text.substring(to);
      case 2 -> text.substring(0, at) + text.substring(at, to).repeat(2) + text.substring(to);
      default -> text.substring(0, at) + bits.get(random.nextInt(bits.size())) + text.substring(at);
    };
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = MarkupHardeningTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
