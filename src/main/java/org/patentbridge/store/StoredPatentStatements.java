package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentStatements;

/**
 * The statements in the database: rows of their own for patents with several sources, the patent's
 * row for the others.
 */
@ApplicationScoped
@ActivateRequestContext
final class StoredPatentStatements implements PatentStatements {
  private final PatentRows patents;
  private final PatentStatementRows statements;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredPatentStatements(
      PatentRows patents, PatentStatementRows statements, BatchWriter writer, WriterTurn turn) {
    this.patents = patents;
    this.statements = statements;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public News compare(Collection<Patent> batch) {
    turn.take();
    var words = words(batch.stream().map(p -> p.id().value()).toList());
    if (words.isEmpty()) {
      return new News(List.copyOf(batch), Map.of());
    }
    var unheard = new ArrayList<Patent>();
    var known = new HashSet<String>();
    for (Patent patent : batch) {
      var said = words.getOrDefault(patent.id().value(), Set.of());
      if (said.isEmpty()) {
        unheard.add(patent);
      } else if (!said.contains(wordsOf(patent))) {
        unheard.add(patent);
        known.add(patent.id().value());
      }
    }
    return new News(unheard, read(known));
  }

  private static StoredWords wordsOf(Patent patent) {
    var row = PatentRow.of(patent);
    return new StoredWords(row.id, row.source, row.contentDigest);
  }

  /** What was said about each known patent; rows of statements count before the patent's own. */
  private Map<String, Set<StoredWords>> words(List<String> ids) {
    var words = new HashMap<String, Set<StoredWords>>();
    patents.listWords(ids).forEach(w -> words.put(w.id(), Set.of(w)));
    if (!words.isEmpty()) {
      var several = new HashMap<String, Set<StoredWords>>();
      statements
          .listWords(words.keySet())
          .forEach(w -> several.computeIfAbsent(w.id(), id -> new HashSet<>()).add(w));
      words.putAll(several);
    }
    return words;
  }

  @Override
  public List<Patent> listOf(PatentId id) {
    return read(Set.of(id.value())).getOrDefault(id, List.of());
  }

  private Map<PatentId, List<Patent>> read(Collection<String> ids) {
    var found = new LinkedHashMap<PatentId, List<Patent>>();
    if (ids.isEmpty()) {
      return found;
    }
    for (StoredText text : statements.listContentOf(ids)) {
      found.computeIfAbsent(new PatentId(text.id()), id -> new ArrayList<>()).add(read(text));
    }
    for (StoredText text : patents.listContent(ids)) {
      found.computeIfAbsent(new PatentId(text.id()), id -> List.of(read(text)));
    }
    return found;
  }

  private static Patent read(StoredText text) {
    return RecordJson.read(text.content(), Patent.class);
  }

  @Override
  public void saveAll(Collection<Patent> said) {
    if (!said.isEmpty()) {
      writer.save(said, PatentStatementRow::of, statements, null);
    }
  }
}
