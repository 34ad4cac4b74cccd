package org.patentbridge.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbridge.domain.provenance.SaveCounts;

/**
 * How a batch differs from what is stored.
 *
 * <p>A record that stands twice in a batch counts as saved twice, the later in place of the
 * earlier; only the last one is written.
 *
 * @param fresh rows whose id is not stored
 * @param replaced rows whose id is stored with other content
 * @param counts one count for each record of the batch
 */
record Difference<R extends RecordRow>(List<R> fresh, List<R> replaced, SaveCounts counts) {

  static <R extends RecordRow> Difference<R> of(List<R> batch, RecordRows<R> table) {
    var last = new LinkedHashMap<String, R>();
    batch.forEach(row -> last.put(row.id, row));
    var stored = table.digests(last.keySet());
    return new Difference<>(
        last.values().stream().filter(row -> !stored.containsKey(row.id)).toList(),
        last.values().stream()
            .filter(row -> stored.containsKey(row.id))
            .filter(row -> !row.contentDigest.equals(stored.get(row.id)))
            .toList(),
        count(batch, stored));
  }

  private static SaveCounts count(List<? extends RecordRow> batch, Map<String, String> stored) {
    var digests = new HashMap<>(stored);
    long added = 0;
    long changed = 0;
    for (RecordRow row : batch) {
      var before = digests.put(row.id, row.contentDigest);
      if (before == null) {
        added++;
      } else if (!before.equals(row.contentDigest)) {
        changed++;
      }
    }
    return new SaveCounts(added, changed, batch.size() - added - changed);
  }

  /** What is written. */
  List<R> written() {
    return Stream.concat(fresh.stream(), replaced.stream()).toList();
  }
}
