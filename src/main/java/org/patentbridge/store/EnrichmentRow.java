package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.Enrichment.Subject;
import org.patentbridge.domain.industry.IndustryPlacement;
import org.patentbridge.domain.industry.IndustryPlacement.Basis;

/** A row of the kept enrichments. */
@Entity
@Table(name = "enrichment")
class EnrichmentRow {
  @Id String id = "";

  String version = "";
  String inputs = "";

  @Column(name = "main_field")
  @Nullable Short mainField;

  /** The surest area, null where the class alone speaks for it against the words. */
  @Column(name = "main_area")
  @Nullable String mainArea;

  String content = "";

  static EnrichmentRow of(Enrichment enrichment) {
    var row = new EnrichmentRow();
    row.id = idOf(enrichment.subject());
    row.version = enrichment.version().toString();
    row.inputs = enrichment.inputs();
    row.mainField =
        enrichment.fields().stream().findFirst().map(f -> (short) f.field().value()).orElse(null);
    row.mainArea =
        enrichment.areas().stream()
            .filter(a -> a.basis() != Basis.CLASS_WITHOUT_WORD)
            .findFirst()
            .map(IndustryPlacement::area)
            .map(Object::toString)
            .orElse(null);
    row.content = EnrichmentText.of(enrichment).toString();
    return row;
  }

  /** Kind and id; of needs outside of the main workspace, the workspace stands in between. */
  static String idOf(Subject subject) {
    var kind = subject.kind().name().toLowerCase(Locale.ROOT);
    var marked = subject.kind() == Kind.NEED ? RowKey.mark(kind) : kind;
    return marked + ":" + subject.id();
  }

  /** Where ids of a kind begin, and where they are over: the semicolon follows the colon. */
  static List<String> rangeOf(Kind kind) {
    var plain = kind.name().toLowerCase(Locale.ROOT);
    var marked = kind == Kind.NEED ? RowKey.mark(plain) : plain;
    return List.of(marked + ":", marked + ";");
  }

  StoredEnrichment stored() {
    return new StoredEnrichment(id, version, inputs, content);
  }
}
