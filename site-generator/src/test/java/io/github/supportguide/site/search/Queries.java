package io.github.supportguide.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people type, and what nobody types but a search has to find all the same. */
final class Queries {
    /** As agents type: a product, a publisher, an issue; in capitals, wide, cut short, in two words. */
    private static final String TYPED = """
            contoso | CONTOSO | ＣＯＮＴＯＳＯ | cOnToSo backup | contoso backup | backup contoso | fabrikam ledger pro
            adatum | northwind | wingtip vpn | VPN | crm | q&a | Q & A bot | e-mail | email | e mail archive | 2026 | v2.1
            zero trust | zero-trust gateway | next-gen | next gen firewall | fire | firew | wall | alytic | tics for
            media | média | MÉDIA | cafe | CAFÉ | café for | sap | SAP® | byol | (BYOL) | azure | for azure | kubernetes
            k8s | toolk | chat assistant | assis | tracking time | load bal | lake | data | data lake | identity | ai
            labs | contoso labs | bank | woodgrove bank 3 | relecloud security | lucerne health 12 | trey energy | DZH3
            dzh3a | dzh3 contoso | contoso/ | /smart | _backup1 | secure_ | hybrid_data | managed crm 2026 standard
            refund | Refunds | refund of usage | bill | invoice | invoice reader | payment | tax | seats | add seats
            cancel | cancel subscription | renewal | renew | trial | transfer | set up | activation link | landing page
            licence | deployment | azure deployment | how-to | break-fix | break fix | broken | does not work | sla
            documentation | training | outage | azure outage | security incident | order fails | order | fraud | misuse
            agreement | customer agreement | partner agreement | partner center | partner centre | payout | contact
            reseller | indirect reseller | indirect provider | direct-bill | microsoft | community | customer | isv
            admin agent | global admin | helpdesk | role | roles | engineering contact | csp | csp programme contact
            steps to a contract | contract | responsib | notices | about | sign | enrol | permission
            備份 | 備 | 份 | 防火牆 | 防火 | 火牆 | 總帳 | 康托索 | 康托 | 法布康 | 北風 | 北 | 風 | 瑞雲資安 | 資安 | 雲 | 雲端
            contoso 備份 | contoso備份 | Contoso受控備份 | ｃｏｎｔｏｓｏ　備份 | 備份 contoso | 企業 總帳 | 零信任 | 新世代防火牆
            人工智慧 | 智慧 | 慧 | 工時記錄 | 客戶關係 | 關係管理 | 虛擬私人網路 | 網路 | 問答 | 倉儲規劃 | 工具組 | 專業版
            （自備授權） | 授權 | Azure 版 | azure版 | SAP® 專用 | 專用 | 媒體 | 物流 | 工作室 | 系統 | 銀行 | 崔氏銀行3
            退款 | 退 | 款 | 帳單 | 帳 | 付款 | 稅 | 發票 | 授權數 | 取消訂用帳戶 | 取消 | 續約 | 試用 | 啟用連結 | 部署 | 使用方式
            故障 | 服務等級 | 文件 | 訓練 | 中斷 | 安全性 | 訂購失敗 | 訂購 | 詐騙 | 合約 | 客戶合約 | 合作夥伴中心 | 撥款 | 連絡人
            轉銷商 | 間接轉銷商 | 間接提供者 | 直接帳單 | 社群 | 客戶 | 發行者 | 角色 | 全域系統管理員 | 工程連絡人 | 簽約步驟
            公告 | 關於 | 負責 | 誰 | 的 | 零 | ｱﾃﾞ | データ | ㄅ | zzz | qqq contoso | xylophone | 龘 | !!! | \\ | " | <b> | ' or 1
            """;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PIECES_OF_EACH = 100;

    private final Random random = new Random(7);
    private final List<Entry> entries;

    private Queries(List<Entry> entries) {
        this.entries = entries;
    }

    static List<String> about(List<Entry> entries) {
        var queries = new Queries(entries);
        return Stream.of(typed(), letters(), queries.pieces(), queries.exact())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<String> typed() {
        return TYPED.lines().flatMap(line -> Stream.of(line.split(" \\| "))).map(String::strip);
    }

    private static Stream<String> letters() {
        return LETTERS.chars().mapToObj(Character::toString);
    }

    private Stream<String> exact() {
        return Stream.<Function<Entry, String>>of(
                        Entry::title, Entry::id, entry -> entry.id().toUpperCase(Locale.ROOT))
                .flatMap(words -> IntStream.range(0, 20).mapToObj(number -> words.apply(any())));
    }

    /** Stretches of names and ids from two letters up, wherever they begin. */
    private Stream<String> pieces() {
        var pieces = new ArrayList<String>();
        while (pieces.size() < PIECES_OF_EACH) {
            pieces.add(piece(any().title()));
            pieces.add(piece(any().id()));
            any().names().forEach(name -> pieces.add(piece(name)));
        }
        return pieces.stream().filter(piece -> !Runs.of(piece).isEmpty());
    }

    private String piece(String text) {
        var letters = text.codePoints().toArray();
        var start = random.nextInt(Math.max(1, letters.length - 1));
        var length = Math.min(letters.length - start, 2 + random.nextInt(10));
        return new String(letters, start, length);
    }

    private Entry any() {
        return entries.get(random.nextInt(entries.size()));
    }
}
