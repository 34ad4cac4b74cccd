package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.Digest;

/**
 * All that decides what seekers' candidates come to, as one digest. Limits, caps, quotas, the dial
 * and the hall decide only what is made of them and do not count.
 */
@Singleton
class RunInputs {

  private final Engine engine;
  private final ChangeLog changes;
  private final EngineVersion version;

  @jakarta.inject.Inject
  RunInputs(Engine engine, ChangeLog changes, EngineVersion version) {
    this.engine = engine;
    this.changes = changes;
    this.version = version;
  }

  /** Another digest as soon as a record, a rule, the index or what the event asks is another. */
  Digest digest(Event event, LocalDate asOf, List<Seeker> seekers) {
    return Digest.ofLines(
        Stream.of(
                Stream.of(
                    version.value(),
                    engine.rulebook().fingerprint().digest().hex(),
                    engine.retriever().generation().toString(),
                    changes.last().toString(),
                    engine.register().state().toString(),
                    asOf.toString()),
                asked(event),
                engine.memory().lines(event),
                seekers.stream().map(Seeker::toString))
            .flatMap(lines -> lines));
  }

  private static Stream<String> asked(Event event) {
    var rules = event.rules();
    return Stream.of(
            Stream.of(
                event.id().value(),
                rules.profile(),
                rules.seekers().name(),
                rules.scope().name(),
                Integer.toString(rules.candidates()),
                Boolean.toString(rules.admitUnknown()),
                String.valueOf(event.chain()),
                String.valueOf(event.region()),
                event.slots().day().toString()),
            event.participants().stream().map(p -> p.side() + "\t" + p.party()).sorted(),
            event.pairRules().stream().map(Object::toString).sorted(),
            event.exclusions().stream().map(Object::toString).sorted())
        .flatMap(lines -> lines);
  }
}
