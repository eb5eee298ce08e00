package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sentence on top of an answer")
class SummaryTest {
    private static final Offer BACKUP = Offer.of(OfferId.of("contoso/backup"), Text.of("Backup"), "saas");
    private static final SupportGuide GUIDE = new SupportGuide(Catalogue.of(
            Settings.of(Text.of("Guide"), "en"),
            List.of(new Publisher(
                    BACKUP.id().publisher(), Text.of("Contoso"), false, Optional.empty(), Support.NONE, List.of())),
            List.of(BACKUP),
            List.of(),
            "sha256:0"));

    @ParameterizedTest(name = "{0}, {3} asked by {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    en    | DIRECT_BILL | CUSTOMER            | HOW_TO           | Question about using the product. Responsible: ISV publisher. First contact: ISV publisher.
                    zh-TW | DIRECT_BILL | CUSTOMER            | HOW_TO           | 產品使用問題。負責方：ISV 發行者。第一個聯絡窗口：ISV 發行者。
                    en    | DIRECT_BILL | DIRECT_BILL_PARTNER | BILLING_QUESTION | Question about a bill. This is yours to solve.
                    zh-TW | DIRECT_BILL | DIRECT_BILL_PARTNER | BILLING_QUESTION | 對帳單有疑問。這件事由您自行解決。
                    en    | INDIRECT    | CUSTOMER            | BILLING_QUESTION | Question about a bill. Provider and reseller share this; which of them owes it depends on what they agreed. First contact: indirect reseller.
                    en    | INDIRECT    | INDIRECT_PROVIDER   | AZURE_DEPLOYMENT | Deployment in Azure fails. One more fact decides: Where the fault lies. Candidates: Microsoft, ISV publisher.
                    en    | DIRECT_BILL | CUSTOMER            | EXCLUSIVE_ACCESS | Permission to sell an exclusive offer. This matter cannot be raised by you; please turn to the first contact named here. First contact: direct-bill partner.
                    """)
    void saysWhoIsResponsible(String language, CspModel model, Party asker, Issue issue, String summary) {
        var situation = Situation.of(model, asker, issue, Instant.parse("2026-11-22T12:00:00Z"));
        var answer = GUIDE.answer(new SupportQuestion(BACKUP.id(), situation), Audience.PUBLIC)
                .orElseThrow();

        assertEquals(summary, new Sentences(Words.orEnglish(language)).summary(answer));
    }
}
