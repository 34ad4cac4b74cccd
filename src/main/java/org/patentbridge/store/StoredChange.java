package org.patentbridge.store;

import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeNumber;

/**
 * An entry of the change log as it lies in the database.
 *
 * @param number its position
 * @param noun kind of record
 * @param record id of the record
 * @param removed whether the record went away
 */
record StoredChange(long number, String noun, String record, boolean removed) {
  Change toChange() {
    return new Change(new ChangeNumber(number), noun, record, removed);
  }
}
