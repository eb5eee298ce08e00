package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.change.Cause;
import io.github.supportguide.change.Change;
import io.github.supportguide.change.ChangedAnswers;
import io.github.supportguide.change.Example;
import io.github.supportguide.change.Told;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sentences about changes")
class ChangeSentencesTest {
    private static final OfferId BACKUP = OfferId.of("contoso/backup");
    private static final Situation QUESTION =
            Situation.of(CspModel.INDIRECT, Party.CUSTOMER, Issue.HOW_TO, Instant.parse("2026-11-22T12:00:00Z"));
    private static final Told GONE = new Told(Optional.empty(), List.of(), List.of(), List.of(), true);

    private static Told told(Party responsible, Party... route) {
        return new Told(Stream.of(route).findFirst(), List.of(route), List.of(responsible), List.of(), false);
    }

    private static String whole(String language, Change change, int decided, int reached, Told before, Told after) {
        var group = new ChangedAnswers(
                change, decided, reached, List.of(BACKUP), BACKUP, new Example(QUESTION, before, after));
        return new ChangeSentences(Words.orEnglish(language), text -> "<" + text + ">").whole(group);
    }

    private static Change change(Cause cause, String from, String to) {
        return new Change(cause, Optional.empty(), split(from), split(to));
    }

    private static List<String> split(String values) {
        return values == null ? List.of() : List.of(values.split(" "));
    }

    @ParameterizedTest(name = "tell {1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    en    | WITHDRAWN                 |                     | withdrawn                   | Withdrawn, without a successor.
                    en    | WITHDRAWN                 |                     | withdrawn contoso/new       | Withdrawn, replaced by <contoso/new>.
                    zh-TW | WITHDRAWN                 |                     | withdrawn contoso/new       | 已下架，由 <contoso/new> 取代。
                    en    | WITHDRAWN                 | withdrawn           |                             | No longer withdrawn.
                    en    | PUBLISHER_KIND            | third-party         | microsoft                   | The publisher now counts as Microsoft itself.
                    en    | TRANSACTABLE              | true                | false                       | No longer sold through the marketplace.
                    en    | SUPPORTED_BY              | isv-publisher       | community                   | Supporter: now community, until now ISV publisher.
                    zh-TW | SUPPORTED_BY              | isv-publisher       | community                   | 支援者：現在是社群，原本是 ISV 發行者。
                    en    | ARRANGEMENT               | refer               | first-line                  | The customer-facing partner now takes technical questions first.
                    en    | PARTNER_DESK              |                     | indirect-provider a@b.example | Partner’s own support desk: now indirect provider, <a@b.example>, until now nothing.
                    en    | SUPPORT_CONTACT           | a@b.example 123     |                             | Support contact: now nothing, until now <a@b.example>, <123>.
                    en    | SUPPORT_URL               | https://a.example   | https://b.example           | Support page: now <https://b.example>, until now <https://a.example>.
                    en    | ENGINEERING_CONTACT_SHOWN | partner             | hidden                      | Partners no longer see engineering contacts.
                    en    | VERIFY_EVERY              | P180D               | P90D                        | Verified channels now count as fresh for <P90D>, until now for <P180D>.
                    en    | VERIFICATION              |                     | 2026-11-22                  | Last verified on 22 November 2026; so other channels are stale, or to be tried first.
                    zh-TW | VERIFICATION              |                     |                             | 不再有驗證日期，因此過期的聯絡方式或嘗試的順序有所不同。
                    """)
    void tellWhatChanged(String language, Cause cause, String from, String to, String said) {
        var whole = whole(language, change(cause, from, to), 1, 0, GONE, GONE);

        assertEquals(said, whole.substring(0, said.length()));
    }

    @Test
    void tellWhoTookOverInWhichMatters() {
        var split = new Change(Cause.ARRANGEMENT, Optional.of(IssueGroup.BILLING), List.of(), List.of("provider"));
        var said = "Split of “Bills and payment”: now indirect provider, until now not agreed.";

        assertEquals(said, whole("en", split, 1, 0, GONE, GONE).substring(0, said.length()));
    }

    @Test
    void tellHowManyAnswersChange() {
        var change = change(Cause.TRANSACTABLE, "true", "false");
        var before = told(Party.ISV_PUBLISHER, Party.ISV_PUBLISHER);
        var after = told(Party.MICROSOFT, Party.INDIRECT_RESELLER, Party.MICROSOFT);

        assertEquals(
                "No longer sold through the marketplace."
                        + " Answers that change: 1,234, of these 1,200 with another first contact, route or responsible party."
                        + " For example “Question about using the product”, asked by the customer (Indirect model):"
                        + " first contact now indirect reseller, until now ISV publisher.",
                whole("en", change, 1200, 34, before, after));
        assertEquals(
                "不再透過市集銷售。變更的回答：34，只有聯絡方式不同。例如「產品使用問題」，由客戶提問（間接模型）：聯絡方式不同。",
                whole("zh-TW", change, 0, 34, before, after));
    }

    @Test
    void tellWhatIsOtherwiseInTheExample() {
        var plain = told(Party.ISV_PUBLISHER, Party.INDIRECT_RESELLER, Party.ISV_PUBLISHER);

        assertEndsWith("(Indirect model): no answer, because the offer is withdrawn.", plain, GONE);
        assertEndsWith("(Indirect model): an answer again.", GONE, plain);
        assertEndsWith(
                "responsible now Microsoft, until now ISV publisher.",
                plain,
                told(Party.MICROSOFT, Party.INDIRECT_RESELLER, Party.ISV_PUBLISHER));
        assertEndsWith(
                "route now indirect reseller, until now indirect reseller → ISV publisher.",
                plain,
                told(Party.ISV_PUBLISHER, Party.INDIRECT_RESELLER));
        assertEndsWith("first contact now nobody, until now indirect reseller.", plain, told(Party.MICROSOFT));
    }

    private static void assertEndsWith(String end, Told before, Told after) {
        var whole = whole("en", change(Cause.TRANSACTABLE, "true", "false"), 1, 0, before, after);

        assertEquals(end, whole.substring(whole.length() - end.length()));
        assertFalse(whole.contains("of these"), whole);
    }

    @Test
    void tellTheTotal() {
        var changes = new CatalogueChanges(List.of(), List.of(), List.of(), List.of(), 61_840, 420);

        assertEquals(
                "Causes: 0, answers that change: 61,840, offers: 420.",
                new ChangeSentences(Words.orEnglish("en"), text -> text).total(changes));
    }
}
