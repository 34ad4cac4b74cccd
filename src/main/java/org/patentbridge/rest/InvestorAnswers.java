package org.patentbridge.rest;

import java.util.stream.IntStream;
import org.patentbridge.usecase.MatchCompanies;
import org.patentbridge.usecase.MatchInvestors;
import org.patentbridge.view.CompanyMatchesView;
import org.patentbridge.view.InvestorMatchesView;
import org.patentbridge.view.InvestorPredictionView;

/** How answers about investors and companies go out. */
final class InvestorAnswers {

  private InvestorAnswers() {}

  static InvestorMatchesView of(MatchInvestors.Answer answer) {
    var rows = answer.rows();
    return new InvestorMatchesView(
        answer.card().organization().id().value(),
        IntStream.range(0, rows.size())
            .mapToObj(
                i ->
                    InvestorMatchesView.Row.of(
                        i + 1, rows.get(i).fit(), rows.get(i).name(), rows.get(i).others()))
            .toList(),
        answer.apart().stream()
            .map(a -> InvestorMatchesView.Stopped.of(a.misfit(), a.name()))
            .toList(),
        answer.likely().stream().map(InvestorPredictionView::of).toList());
  }

  static CompanyMatchesView of(MatchCompanies.Answer answer) {
    var rows = answer.rows();
    return new CompanyMatchesView(
        answer.mandates().stream().map(m -> m.id().value()).toList(),
        IntStream.range(0, rows.size())
            .mapToObj(i -> CompanyMatchesView.Row.of(i + 1, rows.get(i).fit(), rows.get(i).card()))
            .toList(),
        answer.apart().stream()
            .map(a -> CompanyMatchesView.Stopped.of(a.misfit(), a.name()))
            .toList());
  }
}
