package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.domain.search.Clue;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FeeBand;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.RangeField;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.retrieval.language.QueryField;
import org.patentbridge.retrieval.language.QueryLanguage;
import org.patentbridge.retrieval.language.QueryReading;

/** Understands what a person typed and chose. */
@Singleton
class QueryDesk {

  /** A subclass, or what lies below it. */
  private static final Pattern CLASS =
      Pattern.compile("[A-HY][0-9]{2}[A-Z](?:\\s*[0-9]{1,4}(?:/[0-9]{2,6})?)?");

  private final Engine engine;
  private final Vocabulary vocabulary;
  private final QueryLanguage language;
  private final WorkCounts counts;

  @jakarta.inject.Inject
  QueryDesk(Engine engine, Vocabulary vocabulary, WorkCounts counts) {
    this.engine = engine;
    this.counts = counts;
    this.vocabulary = vocabulary;
    this.language = new QueryLanguage(engine.rulebook());
  }

  /**
   * @param text plain words, a number or a query
   * @param conditions what must hold as well
   * @throws RefusedQueryException when it is a query and makes no sense
   * @throws InvalidValueException when a condition names no value of its field
   */
  AskedQuery read(String text, SearchConditions conditions) {
    return findNumber(text, conditions)
        .or(() -> findClass(text, conditions))
        .orElseGet(() -> understood(text, conditions));
  }

  /** A class of which there are records, where the text is nothing but its symbol. */
  private Optional<AskedQuery> findClass(String text, SearchConditions conditions) {
    var symbol = text.strip().toUpperCase(Locale.ROOT);
    if (!CLASS.matcher(symbol).matches()) {
      return Optional.empty();
    }
    var part = language.value(QueryField.IPC, symbol);
    return engine.retriever().count(new RetrievalQuery("", "", new Filter(part), 1)) == 0
        ? Optional.empty()
        : Optional.of(
            asked(
                "",
                QueryLanguage.print(part),
                List.of(part),
                conditions,
                List.of(Reason.of("search.note.read-as-class", QueryLanguage.print(part)))));
  }

  private AskedQuery understood(String text, SearchConditions conditions) {
    return switch (reading(text)) {
      case QueryReading.Asked(var condition) ->
          asked("", QueryLanguage.print(condition), condition.clauses(), conditions, List.of());
      case QueryReading.PlainText(var words, var hasMarks) ->
          asked(
              words.strip(),
              null,
              List.of(),
              conditions,
              hasMarks ? List.of(Reason.of("search.note.read-as-text")) : List.of());
    };
  }

  private QueryReading reading(String text) {
    try {
      return language.read(text);
    } catch (RefusedQueryException refused) {
      counts.refusedQuery(refused.problem().code());
      throw refused;
    }
  }

  /** A known number asks for itself, even where it could be a word. */
  private Optional<AskedQuery> findNumber(String text, SearchConditions conditions) {
    return language
        .findNumber(text)
        .filter(n -> engine.retriever().count(new RetrievalQuery("", "", new Filter(n), 1)) > 0)
        .map(number -> asked("", null, number.clauses(), conditions, List.of()));
  }

  /** What may help where nothing was found. */
  List<Clue> clues(AskedQuery asked) {
    return new NothingFound(engine.retriever(), vocabulary, asked).clues();
  }

  /** Only the conditions, for what has a text of its own. */
  AskedQuery read(SearchConditions conditions) {
    return asked("", null, List.of(), conditions, List.of());
  }

  private AskedQuery asked(
      String plain,
      @Nullable String query,
      List<Condition> parts,
      SearchConditions conditions,
      List<Reason> said) {
    var clauses = new ArrayList<>(parts);
    for (var facet : Facet.values()) {
      var values = conditions.chosen(facet);
      if (!values.isEmpty()) {
        clauses.add(Condition.any(values.stream().map(v -> value(facet, v)).toList()));
      }
    }
    if (conditions.openLicenceOnly()) {
      clauses.add(new Condition.Value(ValueField.OPEN_LICENCE, "yes"));
    }
    var notes = new ArrayList<>(said);
    for (var wide : vocabulary.widePrefixes(Condition.all(clauses))) {
      notes.add(Reason.of("search.note.prefix", wide.start() + "*", wide.words(), wide.used()));
    }
    return new AskedQuery(plain, query, clauses.stream().map(this::clause).toList(), notes);
  }

  private Condition value(Facet facet, String written) {
    var band = facet == Facet.FEE ? FeeBand.find(written) : Optional.<FeeBand>empty();
    return band.isPresent()
        ? new Condition.Range(
            RangeField.FEE, band.get().leastHundredths(), band.get().mostHundredths())
        : language.value(fieldOf(facet), written);
  }

  private static QueryField fieldOf(Facet facet) {
    return switch (facet) {
      case KIND -> QueryField.KIND;
      case CLASS -> QueryField.IPC;
      case HOLDER -> QueryField.HOLDER;
      case REGION -> QueryField.REGION;
      case STATUS -> QueryField.STATUS;
      case LICENCE -> QueryField.LICENCE;
      case FEE -> QueryField.FEE;
      case TRL -> QueryField.TRL;
      case YEAR -> QueryField.YEAR;
      case CHAIN -> QueryField.CHAIN;
    };
  }

  /** The conditions with values as facets count them, so that a chosen one is known again. */
  SearchConditions canonical(SearchConditions conditions) {
    var canonical = new SearchConditions(java.util.Map.of(), conditions.openLicenceOnly());
    for (var facet : Facet.values()) {
      var values = conditions.chosen(facet).stream().flatMap(v -> canonical(facet, v)).toList();
      canonical = values.isEmpty() ? canonical : canonical.with(facet, values);
    }
    return canonical;
  }

  private Stream<String> canonical(Facet facet, String written) {
    return switch (value(facet, written)) {
      case Condition.Any(var parts)
          when parts.stream().allMatch(Condition.Value.class::isInstance) ->
          parts.stream().map(part -> ((Condition.Value) part).value());
      case Condition.Value(var field, var value) when field != ValueField.HOLDER ->
          Stream.of(value);
      case Condition.ClassPart(var part) -> Stream.of(part.key());
      case Condition.Range(var field, var from, var to)
          when from == to && field != RangeField.FEE ->
          Stream.of(Long.toString(from));
      default -> Stream.of(written);
    };
  }

  private AskedQuery.Clause clause(Condition condition) {
    return new AskedQuery.Clause(QueryLanguage.print(condition), named(condition));
  }

  /** The condition with all names under which the index knows the parties that it names. */
  private Condition named(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> Condition.all(parts.stream().map(this::named).toList());
      case Condition.Any(var parts) -> Condition.any(parts.stream().map(this::named).toList());
      case Condition.Not(var part) -> Condition.not(named(part));
      case Condition.Value(var field, var name) when field == ValueField.HOLDER ->
          Condition.anyOf(ValueField.HOLDER, namesOf(name));
      case Condition.Words(var field, var name) when field == TextField.HOLDER ->
          orNamed(condition, name);
      case Condition.Phrase(var field, var name) when field == TextField.HOLDER ->
          orNamed(condition, name);
      default -> condition;
    };
  }

  private Condition orNamed(Condition words, String name) {
    return Condition.any(List.of(words, Condition.anyOf(ValueField.HOLDER, namesOf(name))));
  }

  private Set<String> namesOf(String written) {
    var directory = engine.directory();
    var name = new OrganizationName(written);
    var names = new LinkedHashSet<String>();
    names.add(name.normalized());
    names.addAll(directory.searchNames(directory.partyOf(name)));
    return names;
  }
}
