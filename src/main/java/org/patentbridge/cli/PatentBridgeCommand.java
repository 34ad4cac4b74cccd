package org.patentbridge.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Credentials;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.RequestSource;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.diagnosis.Diagnosis;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.domain.series.SeriesId;
import org.patentbridge.domain.shortlist.RowId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code patentbridge} with all that is below it. */
@Command(
    name = "patentbridge",
    description = "Pairs patents with companies and investors, event by event. 专利与企业、投资人对接。",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      ImportCommand.class,
      ImportsCommand.class,
      EnrichCommand.class,
      IndexCommand.class,
      PatentsCommand.class,
      SearchCommand.class,
      MatchCommand.class,
      WhyNotCommand.class,
      EventCommand.class,
      OrganizationsCommand.class,
      ChainsCommand.class,
      InvestorsCommand.class,
      CalendarCommand.class,
      ShortlistCommand.class,
      FeedbackCommand.class,
      OutcomesCommand.class,
      StandingCommand.class,
      TiersCommand.class,
      LettersCommand.class,
      BrowseCommand.class,
      EvaluateCommand.class,
      NeedsCommand.class,
      RulesCommand.class,
      AccountCommand.class,
      TokenCommand.class,
      AuditCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      MoveCommand.class,
      DoctorCommand.class,
    },
    footer = {
      "",
      "Also: test, torture [--minutes N], bench NAME and package [image], which the launcher runs",
      "from the sources.",
      "Exit code: 0 done, 1 failed, 2 wrong usage, 3 bad input (all problems are listed)."
    })
public final class PatentBridgeCommand implements Runnable {

  /** Where commands come from. */
  private static final RequestSource HERE =
      new RequestSource("127.0.0.1", "localhost", null, false);

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of database and index (default: data).")
  private @Nullable Path data;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      description = "Language of messages (default: that of the terminal).")
  private @Nullable String lang;

  @Option(
      names = "--as",
      paramLabel = "TOKEN|NAME",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:PATENTBRIDGE_TOKEN}",
      description = {
        "Who you are: an API token (pb_…), for whose account the command then acts, or, without",
        "one, your name for the record of edits, approvals and publications.",
        "A token is better given as PATENTBRIDGE_TOKEN, where no list of processes shows it."
      })
  private @Nullable String person;

  @Option(
      names = "--view-as",
      paramLabel = "ROLE[:ORGANIZATION]",
      scope = ScopeType.INHERIT,
      description =
          "Look as somebody else would: SME, INVESTOR, HOLDER, OBSERVER. Changes nothing.")
  private @Nullable String viewAs;

  private @Nullable Viewer recognised;

  private final Supplier<UseCases> useCases;
  private final Supplier<Diagnosis> doctor;

  private PatentBridgeCommand(Supplier<UseCases> useCases, Supplier<Diagnosis> doctor) {
    this.useCases = useCases;
    this.doctor = doctor;
  }

  /** The command line over use cases that are asked for when a command runs, not before. */
  public static CommandLine over(Supplier<UseCases> useCases) {
    return over(
        useCases,
        () -> {
          throw new IllegalStateException("an installation is examined before it is booted");
        });
  }

  /**
   * The same with somebody who examines the installation.
   *
   * @param doctor asked when the command {@code doctor} runs, which needs no use cases
   */
  public static CommandLine over(Supplier<UseCases> useCases, Supplier<Diagnosis> doctor) {
    var line = new CommandLine(new PatentBridgeCommand(useCases, doctor));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.registerConverter(EventId.class, checked(EventId::new));
    line.registerConverter(RunId.class, checked(RunId::new));
    line.registerConverter(SeriesId.class, checked(SeriesId::new));
    line.registerConverter(SeekerId.class, checked(SeekerId::parse));
    line.registerConverter(OfferingId.class, checked(OfferingId::meant));
    line.registerConverter(NeedId.class, checked(NeedId::new));
    line.registerConverter(StandingNeedId.class, checked(StandingNeedId::new));
    line.registerConverter(LetterId.class, checked(LetterId::new));
    line.registerConverter(ChainId.class, checked(ChainId::new));
    line.registerConverter(RowId.class, checked(RowId::parse));
    line.registerConverter(OrganizationId.class, checked(OrganizationId::new));
    line.registerConverter(RegionCode.class, checked(RegionCode::new));
    line.registerConverter(LocalDate.class, LocalDate::parse);
    line.setExecutionExceptionHandler(
        (failure, at, parsed) -> ((PatentBridgeCommand) root(at).getCommand()).failed(failure, at));
    return line;
  }

  private static CommandLine root(CommandLine line) {
    return line.getParent() == null ? line : root(line.getParent());
  }

  private static <T> ITypeConverter<T> checked(java.util.function.Function<String, T> reader) {
    return text -> {
      try {
        return reader.apply(text);
      } catch (InvalidValueException refused) {
        throw new CommandLine.TypeConversionException(
            Messages.text(Language.EN, Problem.of(refused, Place.of("command line"))));
      }
    };
  }

  @Override
  public void run() {
    var line = java.util.Objects.requireNonNull(spec, "picocli sets it").commandLine();
    throw new CommandLine.ParameterException(line, "Missing command");
  }

  /** The folder that the user named; null for the usual one. */
  public @Nullable Path data() {
    return data;
  }

  Diagnosis diagnosis() {
    return doctor.get();
  }

  UseCases useCases() {
    return useCases.get();
  }

  /** Everybody who may run this program on this folder is its administrator, unless by token. */
  Viewer viewer() {
    if (recognised == null) {
      var viewer = recognise(person);
      recognised = viewAs == null ? viewer : useCases().people().viewAs().run(viewer, viewAs);
    }
    return recognised;
  }

  private Viewer recognise(@Nullable String stated) {
    if (stated == null || stated.isEmpty()) {
      return Viewer.LOCAL_ADMINISTRATOR;
    }
    return stated.startsWith(Secret.TOKEN)
        ? useCases().people().recognise().run(new Credentials(HERE, stated, null))
        : Viewer.LOCAL_ADMINISTRATOR.named(stated);
  }

  Terminal terminal(CommandLine line) {
    return new Terminal(line.getOut(), line.getErr(), language());
  }

  Language language() {
    if (lang != null) {
      return Language.of(lang);
    }
    return Language.of(Locale.getDefault().getLanguage());
  }

  private int failed(Exception failure, CommandLine line) throws Exception {
    var terminal = terminal(line);
    switch (failure) {
      case BadInputException bad -> {
        terminal.problems(bad.report());
        return ExitCode.BAD_INPUT;
      }
      case InvalidValueException refused -> {
        var problem = Problem.of(refused, Place.of("command line"));
        terminal.err().println(Messages.text(terminal.language(), problem));
        return ExitCode.WRONG_USAGE;
      }
      case RefusedQueryException refused -> {
        QueryLines.of(refused).forEach(terminal.err()::println);
        terminal.err().println(Messages.text(terminal.language(), refused.problem()));
        terminal.err().flush();
        return ExitCode.WRONG_USAGE;
      }
      case UnavailableException lacking ->
          terminal.err().println(Messages.text(terminal.language(), lacking.problem()));
      case ConflictException refused ->
          terminal.err().println(Messages.text(terminal.language(), refused.problem()));
      case NotFoundException missing -> terminal.say("cli.not-found", missing.noun(), missing.id());
      case UnauthenticatedException unknown ->
          terminal.err().println(Messages.text(terminal.language(), "http." + unknown.code()));
      case ForbiddenException forbidden -> terminal.err().println(forbidden.getMessage());
      default -> throw failure;
    }
    terminal.err().flush();
    return ExitCode.FAILED;
  }

  static PrintWriter flushed(PrintWriter writer) {
    writer.flush();
    return writer;
  }
}
