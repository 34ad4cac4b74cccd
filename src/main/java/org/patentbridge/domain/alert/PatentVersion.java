package org.patentbridge.domain.alert;

import java.util.stream.Stream;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.Digest;

/**
 * What of a patent's content is news to who waits for it: its words, classes, legal state and the
 * ways in which it is on offer. A later day of the same status is no news.
 *
 * @param patent whose
 * @param digest of that content
 */
public record PatentVersion(PatentId patent, Digest digest) {

  public static PatentVersion of(Patent patent) {
    var words = Stream.of(patent.text().titles(), patent.text().bodies());
    var classes = patent.ipc().stream().map(IpcSymbol::key);
    var offered = LicenceKind.of(patent.terms()).stream().map(Enum::name).sorted();
    var state = Stream.of(patent.status().state().name());
    var digest =
        Digest.ofLines(
            Stream.of(words, Stream.of("classes"), classes, Stream.of("offered"), offered, state)
                .flatMap(lines -> lines));
    return new PatentVersion(patent.id(), digest);
  }
}
