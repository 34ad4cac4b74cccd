package org.patentbridge.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbridge.cli.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code bench}: names a measurement, prints its figures. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measure; figures are CPU seconds of one thread and their ratios in one run.",
    subcommands = {
      Bench.Allocate.class,
      Bench.Database.class,
      Bench.Import.class,
      Bench.National.class,
      Bench.Search.class,
      Bench.Standing.class
    })
public final class Bench implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private Bench() {}

  /** Runs a measurement. */
  public static void main(String... args) {
    System.exit(
        new CommandLine(new Bench())
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .execute(args));
  }

  @Override
  public void run() {
    var line = java.util.Objects.requireNonNull(spec, "picocli sets it").commandLine();
    throw new ParameterException(
        line, "Name a measurement: allocate, database, import, national, search, standing");
  }

  /** {@code bench allocate}: the optimum beside greedy, and a timetable. */
  @Command(
      name = "allocate",
      mixinStandardHelpOptions = true,
      description = "The exact optimum beside greedy on a skewed event, and its timetable.")
  static final class Allocate implements Callable<Integer> {

    private static final long SEED = 42;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--companies", defaultValue = "10000", description = "Seeking parties.")
    private int companies;

    @Option(names = "--candidates", defaultValue = "50", description = "Pairings per company.")
    private int candidates;

    @Option(names = "--universities", defaultValue = "1000", description = "Holders.")
    private int universities;

    @Option(names = "--rounds", defaultValue = "3", description = "Interleaved repetitions.")
    private int rounds;

    @Option(names = "--steered", description = "Also the exposure dial, the bonus and quotas.")
    private boolean steered;

    @Option(
        names = "--crossing-companies",
        defaultValue = "1000",
        description = "Seeking parties of the event with crossing quotas.")
    private int crossing;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
      var figures = new AllocationBench(companies, candidates, universities).measure(rounds);
      if (steered) {
        var event = new ZipfEvent(companies, candidates, universities, SEED).problem();
        var smaller = new ZipfEvent(crossing, candidates, crossing / 10, SEED).problem();
        figures.putAll(new SteeredBench().measure(event, smaller));
      }
      print(spec, figures, json);
      return broken(figures) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static boolean broken(Map<String, Object> figures) {
      return figures.entrySet().stream()
          .filter(f -> f.getKey().toLowerCase(Locale.ROOT).endsWith("violations"))
          .anyMatch(f -> !Integer.valueOf(0).equals(f.getValue()));
    }
  }

  /** {@code bench import}: a national inventory into database and index, beside bare Lucene. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "A national inventory into database and index, beside bare Lucene.")
  static final class Import implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--patents", defaultValue = "850000", description = "Patents.")
    private int patents;

    @Option(names = "--needs", defaultValue = "17000", description = "Needs.")
    private int needs;

    @Option(names = "--organizations", defaultValue = "10000", description = "Organizations.")
    private int organizations;

    @Option(names = "--heap", defaultValue = "2g", description = "Most heap of each process.")
    private String heap = "";

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
      var sizes = new ImportBench.Sizes(patents, needs, organizations);
      print(spec, new ImportBench(sizes, heap).measure(), json);
      return ExitCode.DONE;
    }
  }

  /** {@code bench database}: H2 and PostgreSQL with the same work. */
  @Command(
      name = "database",
      mixinStandardHelpOptions = true,
      description = "Import, backup, restore and move on H2 and on PostgreSQL.")
  static final class Database implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--patents", defaultValue = "50000", description = "Patents.")
    private int patents;

    @Option(names = "--needs", defaultValue = "5000", description = "Needs.")
    private int needs;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
      print(spec, new DatabaseBench(patents, needs).measure(), json);
      return ExitCode.DONE;
    }
  }

  /**
   * {@code bench search}: one text on a national inventory, beside the decoding of its postings.
   */
  @Command(
      name = "search",
      mixinStandardHelpOptions = true,
      description = "One text on a national inventory, beside the decoding of its postings.")
  static final class Search implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--patents", defaultValue = "850000", description = "Patents.")
    private int patents;

    @Option(names = "--needs", defaultValue = "200", description = "Needs that are measured.")
    private int needs;

    @Option(names = "--rounds", defaultValue = "5", description = "Repetitions per need.")
    private int rounds;

    @Option(names = "--heap", defaultValue = "2g", description = "Most heap while indexing.")
    private String heap = "";

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
      print(spec, new SearchBench(patents, needs, heap).measure(rounds), json);
      return ExitCode.DONE;
    }
  }

  /** {@code bench national}: all needs of an event at once, beside asking them one by one. */
  @Command(
      name = "national",
      mixinStandardHelpOptions = true,
      description = "All needs of a national event at once, beside asking them one by one.")
  static final class National implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--patents", defaultValue = "850000", description = "Patents.")
    private int patents;

    @Option(names = "--needs", defaultValue = "10000", description = "Needs of the event.")
    private int needs;

    @Option(names = "--sample", defaultValue = "100", description = "Needs asked one by one.")
    private int sample;

    @Option(names = "--rounds", defaultValue = "3", description = "Repetitions of everything.")
    private int rounds;

    @Option(names = "--heap", defaultValue = "2g", description = "Most heap while indexing.")
    private String heap = "";

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
      print(spec, new NationalBench(patents, needs, sample, heap).measure(rounds), json);
      return ExitCode.DONE;
    }
  }

  /** {@code bench standing}: new patents past standing needs, beside every need over the index. */
  @Command(
      name = "standing",
      mixinStandardHelpOptions = true,
      description = "New patents past standing needs, beside running every need over the index.")
  static final class Standing implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--patents", defaultValue = "850000", description = "Patents before.")
    private int patents;

    @Option(names = "--new", defaultValue = "10000", description = "New patents.")
    private int news;

    @Option(names = "--needs", defaultValue = "17000", description = "Standing needs.")
    private int needs;

    @Option(names = "--sample", defaultValue = "500", description = "Needs asked one by one.")
    private int sample;

    @Option(names = "--heap", defaultValue = "2g", description = "Most heap while indexing.")
    private String heap = "";

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
      print(spec, new StandingBench(patents, news, needs, heap).measure(sample), json);
      return ExitCode.DONE;
    }
  }

  private static void print(@Nullable CommandSpec spec, Map<String, Object> figures, boolean json)
      throws JsonProcessingException {
    var out = java.util.Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
    if (json) {
      out.println(
          new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(figures));
    } else {
      figures.forEach((name, value) -> out.printf("%-34s %s%n", name, value));
    }
  }
}
