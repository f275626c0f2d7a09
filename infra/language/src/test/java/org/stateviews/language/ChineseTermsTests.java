package org.stateviews.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.contracts.language.OfficialLanguage.CHINESE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTermsTests {

    private static final Searching SEARCHING = Searching.in(CHINESE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    能力                | 能力建设
                    建设能力            | 能力建设
                    能力建设            | 加强各国的能力建设和技术援助
                    国家                | 支持发展中国家
                    发展                | 支持发展中国家
                    发展中国家          | 支持发展中国家提高能力
                    联合国              | 在联合国主持下
                    大会                | 联合国大会第七十八届会议
                    安全                | 国际信息安全
                    信息安全            | 国际信息安全
                    国际法              | 国际法适用于网络空间
                    网络                | 网络攻击造成的威胁
                    攻击                | 网络攻击造成的威胁
                    网络空间            | 负责任的网络空间行为
                    信通技术            | 使用信通技术的安全问题
                    信息和通信技术      | 从国际安全角度看信息和通信技术的发展
                    技术                | 使用信通技术的安全问题
                    工作组              | 不限成员名额工作组第八届会议
                    成员                | 不限成员名额工作组第八届会议
                    建立信任措施        | 各国同意的建立信任措施
                    信任                | 各国同意的建立信任措施
                    关键基础设施        | 保护关键信息基础设施
                    对话                | 定期机制对话
                    定期机制对话        | 未来的定期机制对话
                    义务                | 具有法律约束力的义务
                    约束                | 具有法律约束力的义务
                    约束力              | 具有法律约束力的义务
                    恶意软件            | 传播恶意软件
                    武器                | 核武器和其他武器
                    核武器              | 不扩散核武器条约
                    秘书长              | 请秘书长提出报告
                    也门                | 也门局势
                    归因                | 对归因问题的看法
                    主权                | 尊重国家主权
                    规范                | 自愿和不具约束力的规范
                    会员国              | 邀请所有会员国
                    ICT                 | 使用ＩＣＴ的规则
                    ict                 | 使用ICT的规则
                    78/237              | 根据第78/237号决议
                    78/237              | 根据第７８／２３７号决议
                    """)
    void aTextIsFoundByItsWordsAndTheirParts(String query, String text) {
        assertThat(SEARCHING.finds(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    中国                | 支持发展中国家
                    目的                | 执行该项目的结果
                    联合国              | 两国发表联合声明
                    会议                | 列入大会议程
                    和平                | 尊重主权和平等原则
                    国会                | 联合国会费
                    网络                | 能力建设
                    核武器              | 网络武器
                    国际法              | 国际社会
                    """)
    void charactersOfTwoWordsMakeNoThird(String query, String text) {
        assertThat(SEARCHING.finds(query, text)).isFalse();
    }

    @Test
    void aPhraseIsFoundThroughAWordThatHasParts() {
        assertThat(SEARCHING.findsPhrase("联合国大会", "在联合国大会上")).isTrue();
        assertThat(SEARCHING.findsPhrase("大会联合国", "在联合国大会上")).isFalse();
    }

    @Test
    void aLongWordStandsBesideItsParts() {
        assertThat(Term.of(SEARCHING.analyzer(), "各发展中国家"))
                .containsExactly(
                        new Term("各", 0, 1, 1, 1),
                        new Term("发展中国家", 1, 6, 1, 3),
                        new Term("发展", 1, 3, 0, 1),
                        new Term("中", 3, 4, 1, 1),
                        new Term("国家", 4, 6, 1, 1));
    }

    @Test
    void anInvisibleSignInsideAWordChangesNothingButItsLength() {
        assertThat(Term.of(SEARCHING.analyzer(), "网\u200D络安全"))
                .containsExactly(new Term("网络", 0, 3, 1, 1), new Term("安全", 3, 5, 1, 1));
    }

    @Test
    void aRunWithoutAnyPunctuationIsReadToItsEnd() {
        assertThat(Term.of(SEARCHING.analyzer(), "网络安全".repeat(5_000)))
                .hasSize(10_000)
                .last()
                .isEqualTo(new Term("安全", 19_998, 20_000, 1, 1));
    }
}
