/// What is tried first (常见口令): words and numbers that lists of leaked passwords begin with, Chinese ones among them;
/// in lower case. Runs and repetitions are found by rule and are not listed.
enum CommonPasswords {
  static let all = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The length of the longest.
  static let longest = all.map(\.count).max() ?? 0

  // swift-format-ignore
  private static let words = """
    password passwd passw0rd pass pwd p@ssw0rd p@ssword pa55word pa55w0rd passphrase secret letmein welcome welcome1
    login logon signin access admin administrator admins adminadmin root toor super superuser superman sysadmin system
    manager guest user users test tester testing test123 demo default changeme change temp temporary master server
    service support operator oracle mysql postgres sqlserver database linux ubuntu debian centos windows win10 huawei
    xiaomi apple iphone samsung android google baidu tencent alibaba alipay taobao weixin wechat qq qqcom sina weibo
    sohu netease 163com 126com yahoo hotmail gmail facebook twitter linkedin microsoft office cisco juniper h3c zte
    security secure safety network internet intranet website webadmin webmaster web www http https mail email
    iloveyou iloveu loveyou lovely love forever baby babygirl babyboy honey sweet sweetheart angel angels princess
    prince queen king kings lover darling kiss kisses hello hello123 hellohello hi sunshine sunny shadow moonlight star
    stars starwars flower flowers rainbow summer winter spring autumn monday friday sunday january december christmas
    dragon monkey tiger lion panda eagle falcon wolf horse cat dog kitty puppy butterfly chicken dolphin bear
    football soccer baseball basketball hockey tennis golf volleyball liverpool arsenal chelsea barcelona juventus
    realmadrid manchester yankees lakers jordan kobe bryant messi ronaldo beckham
    batman spiderman ironman pokemon pikachu naruto luffy doraemon mario zelda matrix ninja samurai warrior hunter
    killer ranger soldier phoenix diamond golden silver gold money dollar rich lucky happy freedom whatever nothing
    trustno1 blink182 michael jennifer jessica thomas daniel andrew anthony joshua matthew robert william george charlie
    jordan23 michelle ashley amanda nicole hannah sophie samantha maggie ginger pepper cookie cheese chocolate banana
    orange cherry peach summer1 computer laptop keyboard internet1 program coder hacker hacking fuckyou fuck shit
    asshole bitch sexy sex porn dick pussy biteme
    abc123 abc1234 abcd1234 a123456 a1234567 a12345678 a123456789 aa123456 aa123123 123456a 123456aa 123456abc abc123456
    q123456 qq123456 qq1234567 w123456 z123456 zx123456 zxc123456 as123456 asd123456 qwe123 qwe1234 qwe123456 qwer1234
    qwerty123 qwerty1 qaz123 qazwsx123 1q2w3e4r 1q2w3e4r5t zaq12wsx zaq1zaq1 1qaz2wsx 1qazxsw2 qweasd qweasdzxc asdasd
    zxczxc qweqwe asdf1234 asd123 zxc123 wsx123 000000a admin123 admin888 admin123456 root123 root1234 test1234
    password1 password123 pass1234 pass123 p@ss1234 user123 guest123 master123 welcome123 monkey123 dragon123
    520 521 1314 110 119 120 007 123321 123123 112233 11223344 1122334455 121212 131313 141414 151515 159357 159753 147258 147258369 147852 147852369
    258369 258456 321321 369258147 456456 456852 520520 5201314 52013144 520131400 1314520 13145200 1314521 131452
    5211314 521521 789456 789456123 753951 741852 741852963 963852741 987987 100200 1010 101010 102030 110110 110119 119119
    120120 123654 123698745 123789 1230123 12301230 123qwe 123qweasd 123qwe123 123abc 123asd 123zxc 12qwaszx 1234abcd
    1234qwer 12345qwert 1a2b3c 1a2b3c4d 147896325 31415926 314159265 31415926535 271828 007007 168168 1688 16888
    168888 188888 518518 588588 668668 686868 688688 666888 888666 886886 889988 898989 918918 996996 999666 aini1314
    7758521 7758258 775852100 77585210 1585858 147147 159159 250250 584520 584131420 584521 5845201314 52000 5210 0123456
    woaini woaini1 woaini520 woaini521 woaini123 woaini1314 woaini1314520 woaini5201314 woaiwo woaiwojia wodemima
    wojiushiwo wobuaini woshishui woshishei woaibaobei woaizhongguo woaimama woaibaba aini ainiyiwannian ainiwo aiwo aiqing
    nihao nihao123 nihaoma nimade caonima caonima123 tamade wocao shabi zhendeaini xiangni xiangnile wangjile
    mima mima123 mimamima mimashi kouling kouling123 zhanghao denglu guanliyuan xitong xitongguanliyuan anquan
    zhongguo china zhonghua zhongguoren beijing shanghai shandong jinan liaocheng qingdao guangzhou shenzhen tianjin
    laopo laogong baobao baobei qinaide airen gege jiejie didi meimei mama baba yeye nainai xiaobai xiaohei
    zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing liuwei wangxiuying zhangli liqiang wangqiang zhangjing
    zhang wang li123456 liu chen yang zhao huang zhou xiaoming xiaohong fuwuqi wangzhan wangluo gongan jingcha zhengfu
    dengji baohu beian ceping wangan wangjing123 zhengwu xinxi xinxizhongxin bangongshi
    jiayou nimingbai haohao haoren kuaile xingfu jiankang facai gongxifacai xinnian chunjie zhufu pingan yiluping
    aptx4869 xiaoxiao tiantian feifei dandan lele yaya taotao jiajia linlin tingting yuanyuan wenwen longlong dongdong
    hahaha hehehe heihei xixixi wawawa lalala lalala123 aaa111 aaa123 abc111 abc888 a5201314 a1314520 q5201314 w5201314
    z5201314 s5201314 l5201314 x5201314 y5201314 asd5201314 love1314 love520 love5201314 ilove1314 loveme ly1314
    g_czechout 18n28n24a5 3rjs1la7qe ku4wm7vty football1 iloveyou1 iloveyou2 monkey1 shadow1 sunshine1 princess1
    """
}
