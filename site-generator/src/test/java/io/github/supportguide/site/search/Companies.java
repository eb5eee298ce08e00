package io.github.supportguide.site.search;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Thousands of offers of fictional companies, called as real ones are: some in one language, most in two. */
final class Companies {
    private static final Instant TODAY = Instant.parse("2026-11-22T00:00:00Z");
    private static final int OFFERS_EACH = 4;

    private static final String[][] HOUSES = {
        {"Contoso", "康托索"}, {"Fabrikam", "法布康"}, {"Adatum", "艾達騰"}, {"Northwind", "北風"},
        {"Tailspin", "螺旋"}, {"Litware", "立特威"}, {"Proseware", "博思"}, {"Wingtip", "翼尖"},
        {"Relecloud", "瑞雲"}, {"Woodgrove", "木林"}, {"Lucerne", "琉森"}, {"Trey", "崔氏"},
    };
    private static final String[][] FIELDS = {
        {"", ""},
        {"Labs", "實驗室"},
        {"Security", "資安"},
        {"Data", "數據"},
        {"Cloud", "雲端"},
        {"Health", "健康"},
        {"Robotics", "機器人"},
        {"Energy", "能源"},
        {"Retail", "零售"},
        {"Bank", "銀行"},
        {"Média", "媒體"},
        {"Logistics", "物流"},
        {"Studio", "工作室"},
        {"Systems", "系統"},
        {"Networks", "網路"},
        {"AI", "人工智慧"},
    };
    private static final String[][] QUALITIES = {
        {"", ""},
        {"Managed", "受控"},
        {"Enterprise", "企業"},
        {"Smart", "智慧"},
        {"Open", "開放"},
        {"Next-Gen", "新世代"},
        {"Zero Trust", "零信任"},
        {"Hybrid", "混合式"},
        {"Secure", "安全"},
        {"Realtime", "即時"},
        {"Universal", "通用"},
    };
    private static final String[][] THINGS = {
        {"Backup", "備份"},
        {"Firewall", "防火牆"},
        {"Ledger", "總帳"},
        {"Analytics", "分析"},
        {"Gateway", "閘道"},
        {"Monitoring", "監視"},
        {"Identity", "身分識別"},
        {"E-mail Archive", "電子郵件封存"},
        {"Invoice Reader", "發票讀取"},
        {"Data Lake", "資料湖"},
        {"Chat Assistant", "聊天助理"},
        {"Load Balancer", "負載平衡器"},
        {"Translator", "翻譯"},
        {"Time Tracking", "工時記錄"},
        {"CRM", "客戶關係管理"},
        {"VPN", "虛擬私人網路"},
        {"Q&A Bot", "問答機器人"},
        {"Quality Control", "品質控管"},
        {"Warehouse Planner", "倉儲規劃"},
        {"Kubernetes Toolkit", "Kubernetes 工具組"},
    };
    private static final String[][] EDITIONS = {
        {"", ""},
        {"for Azure", "（Azure 版）"},
        {"Pro", "專業版"},
        {"Standard", "標準版"},
        {"2026", "2026"},
        {"v2.1", "v2.1"},
        {"for SAP®", "SAP® 專用"},
        {"(BYOL)", "（自備授權）"},
        {"Café", "咖啡館"},
    };

    private final Random random = new Random(20261122);
    private final Map<OfferId, Offer> offers = new LinkedHashMap<>();
    private final List<Publisher> publishers;

    private Companies(int size) {
        this.publishers = IntStream.range(0, size / OFFERS_EACH)
                .mapToObj(Companies::publisher)
                .toList();
        while (offers.size() < size) {
            var offer = offer(publishers.get(random.nextInt(publishers.size())));
            offers.putIfAbsent(offer.id(), offer);
        }
    }

    /** The same every time. */
    static Catalogue with(int offers) {
        var companies = new Companies(offers);
        return Catalogue.of(
                Settings.of(Text.of("Guide"), "en"),
                companies.publishers,
                List.copyOf(companies.offers.values()),
                List.of(),
                "sha256:0123");
    }

    static List<Edition> editions(Catalogue catalogue) {
        var languages = List.of("zh-TW", "en");
        return languages.stream()
                .map(language -> Edition.of(
                        catalogue, Audience.PUBLIC, TODAY, Words.orEnglish(language), languages, Optional.empty()))
                .toList();
    }

    private static Publisher publisher(int number) {
        var house = HOUSES[number % HOUSES.length];
        var field = FIELDS[number / HOUSES.length % FIELDS.length];
        var series = number / HOUSES.length / FIELDS.length;
        var serial = series == 0 ? "" : String.valueOf(series);
        var name = joined(" ", house[0], field[0], serial);
        var id = joined("-", house[0], field[0].replace("é", "e"), serial);
        var text = number % 3 == 0 ? Text.of(name) : both(name, joined("", house[1], field[1], serial));
        return Publisher.of(PublisherId.of(number % 5 == 0 ? id : id.toLowerCase(Locale.ROOT)), text);
    }

    private Offer offer(Publisher publisher) {
        var brand = publisher.name().inFirstOf(List.of("en")).split(" ")[0];
        var quality = any(QUALITIES);
        var thing = any(THINGS);
        var edition = any(EDITIONS);
        var title = joined(" ", brand, quality[0], thing[0], edition[0]);
        var chinese = joined("", brand + " ", quality[1], thing[1], edition[1]);
        var name = joined("-", quality[0], thing[0]).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_")
                + random.nextInt(100);
        return withAliases(
                Offer.of(
                        OfferId.of(publisher.id(), name),
                        random.nextInt(4) == 0 ? Text.of(title) : both(title, chinese),
                        "saas"),
                random.nextInt(2) == 0 ? List.of() : List.of("DZH3%08X".formatted(random.nextInt())));
    }

    private Offer withAliases(Offer offer, List<String> aliases) {
        return new Offer(
                offer.id(),
                offer.title(),
                offer.summary(),
                offer.type(),
                offer.transactable(),
                offer.supporter(),
                offer.csp(),
                offer.terms(),
                offer.markets(),
                offer.plans(),
                offer.support(),
                offer.resources(),
                random.nextInt(20) == 0
                        ? new Lifecycle(Lifecycle.State.WITHDRAWN, Optional.empty(), Optional.empty(), Optional.empty())
                        : offer.lifecycle(),
                aliases);
    }

    private String[] any(String[][] words) {
        return words[random.nextInt(words.length)];
    }

    private static String joined(String between, String... words) {
        return Stream.of(words)
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + between + other)
                .orElse("");
    }

    private static Text both(String english, String chinese) {
        return new Text(Map.of("en", english, "zh-TW", chinese));
    }
}
