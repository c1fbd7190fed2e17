extension Extract {
  /// What the archive says of itself, for somebody who has nothing else.
  static let explanation = """
    取数底稿

    本压缩包是一次出表所取的全部数据,不依赖本系统即可重算各册、核对摘要。

    一、文件
    manifest.json   出表号、截止日(as_of,T)、数据提取时间(known_at,F)、对照的上一期(compared_with)、历期(history)、设置、
                    条文版本(edition,其起始日)、审计链末环、各文件的行数和摘要、所出各册的摘要。
    law.*.csv       统计归属代码。
    ledger.*.csv    登记簿(unit、site、object、tester、finding、notice、assessment)和各类登记事项,
    campaign.*.csv  一表一文件,只含 F(有上一期且其 F 较晚的,以其为准)之前登记的行;没有行的表不列。
    press.*.csv     更正所改动的已发布报表。

    二、格式
    UTF-8,RFC 4180:逗号分隔,行末 CRLF,首行为栏名;有值的一律加引号,引号成双;不加引号的空为“无值”,
    "" 为空文本。各栏类型见 manifest.json 的 columns:integer 整数,bool true/false,date 为 YYYY-MM-DD,
    instant 为 UTC 时刻,list 和 json 为 JSON,range 为区间(方括号含端点,圆括号不含),其余为文本。

    三、如何取数
    一条登记事项在 F 时有效,是指 recorded_at 不晚于 F,不是作废(void),且没有 recorded_at 不晚于 F 的
    另一行以 corrects 指向它。行为日(acted_on)不晚于 T 的计入;无行为日的不计入,另列其数。

    四、摘要
    一行的摘要:有值各栏写作 栏名=值(值连同引号,如文件中所写),以逗号相连,取 SHA-256。
    各行相连的摘要(rows_sha256):各行摘要(32字节)依次相连,取 SHA-256。
    逐日的摘要(days_sha256):recorded_at 所在之日(UTC)有行的,每日一行“日 行数 摘要”加换行(LF),按日排列,取 SHA-256;
    其中一日的摘要为该日各行摘要依次相连后的 SHA-256。
    底稿摘要(input_sha256):counted 为 true 的各表按表名排列,每表一行“表名 行数 摘要”加换行(LF),取 SHA-256;
    所用为何种摘要,见 input_by:较早所出的为 rows_sha256,其后为 days_sha256。
    它与出表同时登记,并印在“填报说明”之末。各文件另有 sha256,为文件全部字节的摘要。

    This archive holds all that one run of the books was counted from. manifest.json tells T (as_of), F (known_at), the
    issue compared with, settings, and the rows and digests of each file. Values are quoted, nothing stands for null. A row
    is digested as SHA-256 of name="value" of its fields that say something, joined by commas; a table by rows (rows_sha256)
    as SHA-256 of its rows' digests one behind another; a table by days (days_sha256) as SHA-256 of a line "day rows digest"
    with LF for each day in UTC of recorded_at that has any, by day, the digest being that of its rows one behind another;
    the input (input_sha256) as SHA-256 of a line "table rows digest" with LF for each table marked counted, by name, with
    the digest that input_by names. It is printed at the end of the sheet of definitions.

    """
}
