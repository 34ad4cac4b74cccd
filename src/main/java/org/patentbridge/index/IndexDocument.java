package org.patentbridge.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.patent.LegalState;

/**
 * What the index holds of a record.
 *
 * @param id stable key, unique over all kinds: {@code patent:…}, {@code offer:…}, {@code need:…}
 * @param kind the part of the id before the colon
 * @param titles titles in all languages, a line each
 * @param bodies abstracts or descriptions in all languages, a line each
 * @param ipc classes
 * @param holders names of holders as received
 * @param state legal state, null for what is no patent
 * @param openLicence whether an open licence declaration is known
 */
public record IndexDocument(
    String id,
    String kind,
    String titles,
    String bodies,
    List<IpcSymbol> ipc,
    List<String> holders,
    @Nullable LegalState state,
    boolean openLicence) {

  public IndexDocument {
    ipc = List.copyOf(ipc);
    holders = List.copyOf(holders);
  }
}
