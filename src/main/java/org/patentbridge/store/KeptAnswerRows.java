package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link KeptAnswerRow}. */
@ApplicationScoped
final class KeptAnswerRows implements PanacheRepositoryBase<KeptAnswerRow, String> {}
