extension LeakedPasswords {
  /// Those of ten characters and more among some fifty thousand.
  // swift-format-ignore
  static let long = #"""
    bigpimpin1 panasonic1 password1234 baseball21 homelesspa jesusloves contrasena monster123 passer2009 bettyboop1
    rangerover fqrg7cs493 12345678987654321 0123456789 natiichen999 password22 classof201 kretsaha53 0987654321
    apocalypse 1111111111 basketball baseball17 total12scherz casablanca 3rjs1la7qe 1234512345 a1234567890 december10
    password12 livestrong julian1705 hollister2 whatthefuck vqsablpzla yfdbufnjh63 broadband1 1234567891 vanessa123
    cjmasterinf password33 yuantuo2012 diosesfiel pe#5gz29ptzmse 5555555555 sexybeast1 devilmaycry 3qdlqb49js
    password12345 demon1q2w3e4r5t liverpool1 0000000000 7894561230 butterfly1 elisabetta abc1234567 chocolate1
    123456789e tagesgruppe2010 marseille13 juliana123 111222tianya iloveyou22 remington1 monkeyboy1 elizabeth1
    myspace123 112233445566 guadalupe1 babygurl13 hellokitty startfinding change1234 spongebob1 princess07 123hfjdk147
    crazybitch supernatural southwest1 nothings123 unforgiven starbucks1 yagjecc826 freestyle1 alexander1 jacqueline
    1asdfghjkl asdfghjkl1 spiderman1 superwoman 5xfgs3ii9d qwertzuiop beautiful1 poptropica qti7zxh18u 3odi15ngxb
    421uiopy258 milkshake1 brokenhear education1 aaaaaaaaa1 danielle12 baseball14 9876543210 &#2336brayden greedisgood
    california metallica1 1v7upjw3nt christian1 abcdefghij ghhh47hj7649 uqa9ebw445 babygirl23 iloveyou12 impossible
    pqntmt1247 chocolate8 sz9kqcctwy helicopter engineering eqes606898 123qwe123qwe guatemala1 d2xyw89sxj princess20
    harrypotte friendster yggdrasil4 5532361cnjqrf l58jkdjp!m ghbdtnrfrltkf qpwoeiruty justinbieb id6c3wr6un
    babyboy123 3d8cubaj2e password00 hoodnigga1 triskelion p3rat54797 123123123q ledzeppelin strawberry gettherefast
    brinchen23 qwert12345 grenouille christopher azertyuiop werilopert 12345qwerty hollywood2 pazzword123 candygirl1
    sweetheart 1357924680 stephanie1 1q2w3e4r5t6y7u8i9o brownsugar patriots12 linkinpark l123456789 1q2q3q4q5q
    fullaccess zxcvbnm123 password11 southside1 dontforget 1234567891011 courtney12 iloveyou21 allahuakbar alessandro
    bestfriend volleyball hollister1 softball11 ssssssssss madison123 ffffffffff princess12 a1s2d3f4g5 w5txn36alfw
    happyhappy cheesecake tweetybird babygirl12 linkedin4me football55 iloveyouba fuckyou420 password42 abcdefg123
    qqqqqqqqqq magandaako password14 painkiller jonasbroth fantastic4 5plk4l5uc7 z123456789 fuckyou123 password01
    p123456789 2012comeer 4444444444 superman23 harrypotter emmanuelle n8zgt5p0shw= kinomoto89 football08 groupd2013
    kobebryant 123456789qwe vrbgqns997 borec123654 superstar1 christina1 rfhfvtkmrf megaparol12345 football12
    sanandreas september1 lydcc20091314 123456789m baseball10 welcome123 motdepasse 2q2w3e8r5t runescape1 christophe
    jesuschrist aaaaaaaaaa g9l2d1fzpy littleman1 cm6e7aumn9 december31 diwtgm8492 dimas34rus 1qwertyuio southside2
    john!20130605at1753 k25061405u owt243ygbh lamborghini asdfghjkl: skateboard dragonball 123password hollywood1
    123456789+ 123456789101112 6hbf28w791 yourmom123 123123123a nickiminaj ichliebedi bismillah1 paintball1 r123456789
    adams33486 e123456789 montgomery newport100 pokemon123 sexybitch1 qwe1122334 telechargement mikejones1 ss563563ss
    123456789w liverpool2 sebastian1 ilovejesus 123456123456 baseball12 password13 123admin32 tkgsoo083bsr teddybear1
    moderncombat brittany12 friendship golfcourse princess24 skywalker1 x4ivyga51f wpcakir264 christine1 boyfriend1
    ltybcrj1992 123456789s barcelona1 charlotte1 bubbles123 hannover96 cvzefh1gkc abc123456789 crystal123 mickeymouse
    tnk0mk16vx password10 g13916055158 greeneyes1 h1xp2z2duk spartan117 cardinals1 yfdbufnjh10305070 blackberry
    mypassword cepetsugih moneymoney philippine iloveyou23 buttercup1 princess19 ka_djkhjsy6 supervisor peugeot206
    scoobydoo1 november30 alejandro1 zaq1xsw2cde3 softball12 10987654321 starcraft1 123456789j wrestling1 chihuahua1
    1357reti99 watermelon felicidade internazionale passer2011 michelle01 chronic420 francisco1 football27 alexandra1
    pimpjuice1 tokiohotel yaoiisgrand 1234567899 123456abcd 1q2w3e4r5t6y7u matyas2001 gigaman8891 idontknow1
    babygirl24 zzzzzzzzzz 9999999999 angelseye22 abcde12345 qazwsx1234 priscilla1 xige5516726 jesuslives football33
    chocolate5 football34 11111111111 ronaldinho jkiuztdftl57 ilovemyfamily password69 babygirl22 huangfeisuny
    november27 tielandros01 pakistan123 ohmnamah23 123456789k hellohello 0.00000000 gangster12 a1b2c3d4e5 silverkey3
    y6p67ftrqj 12345654321 september7 prettygirl fallen_angel antonio123 christmas1 december21 november21 2222222222
    gymnastics 5hsu75kpot iloveyou69 cameron123 manchester1 whatever12 ilovejusti 123456789d sunflower1 cinderella
    soccer1234 moonlight1 porsche911 coolbeans1 1234567890a qwerty123456789 playstation alessandra ocpoook325
    ezekiel11989 ichliebedich ghostrider qazwsxedc1 swordfish1 shiningeagle s123456789 111111111111111 123456789l
    wonderland xantria10315 nopassword catherine1 greenday12 010203040506 magma9824660 password08 123456789p
    olamilekan 1zn6fpn01x baseball11 7ugd5hip2j d0r1nc0urt underground butterfly2 daddysgirl washington 1fr2rfq7xl
    freedom123 9508402243id charly2004 7777777777 metallica6 football10 holyspirit q1q2q3q4q5 youngmoney password23
    november12 lionheart1 gfhjkmgfhjkm babygirl07 jefferson1 kissmyass1 babycakes1 juliadronina1996 9293709b13
    spiderman3 katherine1 299kgj8hgf 1q2w3e4r5t6y7u8i9o0p jundian2011xr microphone callofduty password66 myspace.co
    spongebob2 bubblegum1 fuckyou666 1zn6fpn01n lightbulb1 something1 l6ho3tg7wb villanueva stephanie2 superman12
    123456789o constantine saxophone1 cashmoney1 moneyman87 chocolate3 lighthouse longhorns1 vsjasnel12 cookiemons
    september2 yjdsqgfhjkm maxix565656 ironmaiden qazwsxedc123 santamaria demilovato iloveyou13 butterfly!
    123456789123 qwertyqwerty polniypizdec110211 revolution skaterboy1 skate4life 1urkilbth674 sephiroth1 1590736tany
    ilovegirls smallville montgom2409 motherfucker administrator galatasaray anastasiya gabriel123 smokeweed1
    vesproongh12 liverpoolfc poohbear12 babygirl08 justinbieber sebastian106 1qaz2wsx3e qwertyytrewq computador
    princess10 babygirl13 nks230kjs82 glamorous1 alejandra1 9638527410 lzhan16889 webhompass incredible hilaryduff
    987654321a d71lwz9zjs familyguy1 abrakadabra godisgreat football77 123456789987654321 qweasdzxc123 vaffanculo
    football11 astonmartin michael123 michoacan1 thunderbird pineapple1 mechanical kittykitty chelsea123 heartless1
    spongebob3 "zxcvbnm,./" chocolate4 australia1 matematica 123456789123456789 fuckinside maprchem56458 snowflake1
    good123654 1a2b3c4d5e manunited1 password21 randyorton iloveyou14 disturbed1 31081981rs q123456789 123456789b
    konstantin q0tsrbv488 povlmly727 chrisbrown ronaldo123 november25 spiderman2 johnnydepp 1020304050 gggggggggg
    qdujvyg5sxa prosperity iloveyou11 eh1k9oh335 dragonballz qwertyuiop[] mastermind jellybean1 princess13 12345678901
    highlander iamthebest jesusislord university princess11 friends4ev superman21 12345678900 krystyna56 monkey1234
    ghjcnjgfhjkm iloveyou123 opensesame 123456789i taekwondo1 pathfinder sonyericsson uvgx8f8232 1a2a3a4a5a evangelion
    lovergirl1 spider-man ilovedavid trapdoor39 qq123456789 zxcasdqwe123 foxracing1 newjersey1 jessica123 asdfghjkl;
    maradona10 abcdefghi1 mississippi electrical 1chocolate baseball13 jesucristo princess23 babygirl10 princess17
    hollister3 billabong1 baseball09 neveragain jaihanuman doomsayer.2.7mords.v love123456 rememberme underworld
    qawsedrftg ee19920528 newcastle1 fenerbahce jjcg16dj5k southpark1 tottenham1 charlie123 31x7t5xbke december11
    information international pandabear1 bestfriends 5845201314 ilovemymom karakartal trackstar1 0147852369 suckmydick
    onedirection farfallina butterfly3 applesauce jfgvcqbuzug password15 nintendo64 asdfg12345 password19 princess01
    3rjs1la2qe 123456789c bernadette password27 d9zufqd92n heather123 asshole123 13301827475 football21 123456789r
    44442013vkkv 123456789t emachines1 ilovemike1 n123456789 3syqo15hil qwertyuio1 cassandra1 dominique1 pufunga7782
    qwertyuiop1 123admin321 ilovemyself technology rammstein1 1234567890-= sweetness1 football22 c43qpul5rz nightmare1
    stefangreil1983 tinkerbell1 mrf11277215 cellphone1 babygirl69 12345abcde lovehurts1 sunshine12 chocolate2
    roadrunner 3rjs5la8qe richard123 minicalibra simpleplan intercourse baseball15 htubcnhfwbz gabrielle1 vascorossi
    starwars111 computer12 familiyafamiliya temppassword elizabeth2 jordan2345 avrillavigne 1234567890- 123456789f
    dfg5fhg5vgfh1 wachtwoord t123456789 iw14fi9jxl neworleans losangeles wednesday1 generation cxfcnkbdfz xiang123456
    samsung123 d123456789 professional abracadabra november18 testing123 8888888888 elizabeth9 3333333333
    polniypizdec1102 princess09 microsoft1 pimpdaddy1 godblessme josephine1 m123456789 nyq28giz1z daddygirl1
    hernandez1 bangladesh linkedin123 lovelygirl masterbate 0r968ji9ufj6 blablabla1 anthony123 fu7u4a#$$$ sailormoon
    0102030405 finalfantasy pennstate1 password99 vfntvfnbrf babygirl11 92k2cizcdp cocksucker summertime houston713
    delpiero10 penetration maryjane42 1213141516 0192837465 basti_1014 skittles12 happiness1 18atcskd2w awesome123
    nthvbyfnjh viphv5j736 godisgood1 qwertyuiop123 whatthezor successful 000webhost poiuytreza ilovemylife nickjonas1
    1qazxsw23edc raumschiff november13 letmeinnow wolverine1 carpenter1 lightning1 basketbal1 mackenzie1 basketbal9
    football14 steelers43 ilovepussy november15 8ix6s1fceh @bigmir.net constantin superman13 jarox1301! hellothere
    qwerasdfzxcv ilovemydad tennessee1 butterfly7 alexandria jamesbond1 mario140773 blueberry1 football23 1234509876
    qweasdzxc1 cooldude09 moneymaker cheerleader chargers21 november24 pok29q6666 madagaskar marijuana1 notredame1
    softball21 patterson1 fucklove13 nissan350z password18 football19 michelle12 beautiful2 masterbating valentine1
    password123456 employment supersonic baseball08 johndeere1 ghjcnbnenrf jackass123 backspace1 taishan2011
    cheguevara jeffhardy1 earnhardt3 ty2t1hv3oc snowboard1 6666666666 asassin1997 dragonfly1 cheerleaers letmein123
    silverado1 "zxcvbnm," football13 newpasswor december12 flvbybcnhfnjh iloveyou24 qugrqfo825 baseball18 godfather1
    hondacivic cordell123 ibicguwjic jesussaves ttd955audg 1234567891234567 jesuschris 123456asdf television
    iloveyoux3 123456789n iloveyou10 chicken123 123123123123 babygirl01 baseball22 summer2010 maximilian 123456789g
    softball10 vflfufcrfh z1x2c3v4b5 rockstar12 barbiegirl nathaniel1 thirteen13 ladiesman1 woaini1314 zxcvb12345
    qwertyuiop12 interacial 123456789abc puertorico 1357908642 babygirl14 juancarlos iamnumber1 j123456789 123456789v
    1211109032 skateordie iloveme123 hallohallo ilovemusic 1z2x3c4v5b gangbanged pittsburgh angelbaby1 iloveyou07
    0987654321q loveyou123 braveheart websolutions 1234567890z butterfly0 schokolade thegreat123 lovelovelove
    fgjrfkbgcbc34 rodriguez1 halloween1 harekrishna ilovechris hellomoto1 superman22 valentino1 skyliner34 hx28o9e646
    chinchilla chickenwing101 1qaz2wsx3edc4rfv souljaboy1 football99 1212121212 babygirl17 diosesamor demon1q2w3e
    vanessa141175 newpassword gabriella1 rocknroll1 jesusfreak smackdown1 celtic1888 icxkyb7972 quant4307s
    1234567890qwe ilovemykids housewifes yandi20080527 softball13 ghbdtndctv blackjack1 zy19791201 friends123
    brandon123 multiplelog babemagnet moonshine1 demon1q2w3e4r 123456789* chicharito amdturion64 princess21 lovesucks1
    agnieszka1 princess14 dominican1 pothead420 password09 feder_1941 november11 uhfybn8888 hannahmont girlfriend
    lockerroom anastasia1 alexander2 mv46vkmz10 jamesbond007 volkswagen december25 ejaculation thissucks1 baseball23
    pussylover armageddon asdfghjkl123 estrellita myspace101 jasmine123 christian2 1q2w3e4r5t6 w66yrybgra loveislife
    contortionist capricorn1 projectsadminx huhbbhzu78 papichulo1 wellington megasecret knickerless masturbation
    transexual playstation3 prettyboy1 polarbear1 evanescence 2kroliczek christopher1 football32 limegreen1 1a2s3d4f5g
    supernova1 pornographic comicbookdb christoph89 jesuscristo hbhc8290826 ohiostate1 midnight12 networking
    madagascar astonvilla newproject2004 j3qq4h7h2v kifj9n7bfu princess22 disneyland yfnfitymrf margarita1 november10
    december22 scoobydoo2 helloworld bobmarley1 forzamilan iloveryan1 needforspeed shevchenko chelle1234 elizabeth8
    america123 w5tn36alfw delicious1 montecarlo babygirl15 businessbabe fuckmehard qw10081973 sexychick1 motorcycle
    arsenal123 jesuslovesme battlefield nmt89109328673 puppylove1 qazxswedcvfr counterstrike linkedin2011 liverpool8
    1q2w3e4r5t6y7u8i inuyasha12 dance4life ordinateur lifeisgood 123456789h babygirl09 william123 butterfly5
    mileycyrus q1w2e3r4t5y6u7i8o9p0 ihatethisgame football28 147258369a babygurl12 u1v7hhh7ef uncencored sunshine21
    gribouille afghanistan sagitarius jobshop2002 masterbaiting motherfuck cleveland1 123456789qw etnxtxsa65
    winchester karappinha wonderful1 a1a2a3a4a5 mississipp celinesimon idontcare1 abcd123456 darkangel1 baseball25
    history278 owt243ygbj fuckmylife blingbling baseball24 x3luym2mmj motocross1 kimberly12 playboy123 0000000000o
    underoath1 computer11 toulouse31 maurolarastefy mcdonalds1 bigbrother s8ylpe9jdpvym need4speed marguerite
    northside1 principessa littlebit1 astalavista lifesucks1 butterfly9 123456789zxc football24 princesita jiefang007
    margherita deutschland starlight1 penetrating 1357913579 domainlock2005 asdfghjkl0 password88 dhjnvytyjub
    987654321q password24 mega_pizdetz666 elizabeth7 3tutso24qf myspace200 18n28n24a5 momsanaladventure 0147258369
    godislove1 spiderman7 hillbilly1 samantha12 123321123321 johnny1959 ilovematt1 monkeybutt ilovejosh1 matthew123
    music4life elcubano1893a makemoney1 0147896325 dkflbvbhjdbx 17171717aa babygirl21 victoria12 maplestory
    hd764nw5d7e1vb1 fuckyoubit doggystyle 3106934abc nha7ebf6kp bellissima babygirl16 aleksander 102030405060
    bumblebee1 princess15 qazwsxedcrfvtgb 123456789aa mostwanted football20 southpole1 z0102030405 darthvader
    chevrolet1 december14 insertions playstation2 peternorth budweiser1 111111111111 baili123com argentina1 8phrowz622
    vitor1268123 sunderland qwegta13091990 iloveyou15 shakespeare teonamaria1 basketball1 12345678901234567890
    1234567890123 12345asdfg management babygirl06 iloveyou09 computadora ??????@mail.ru bugsbunny1 valentina1
    klapaucius football09 iloveyou16 xenosaga1234 iloveyou88 mitsubishi lanlan1234 badnaamhere 123456789. supergirl1
    dkflbvbhjdyf qwertasdfg bondarenko dangerous12 revelation september9 1butterfly 123456789asd liverpool9
    pussylicker candycane1 123456789x everything 3216732167 limpbizkit marek14michal password07 8phrowz624 7elephants
    forzainter kirill1990 mapet123456 babygirl20 mickeymous password20 rainbow123 flowers123 yu5l97wk8q goldfinger
    somanypickles27 3526535265 cookies123 jennifer12 1223334444 frederick1 h2vwdubjx4 seniseviyorum johnathan1
    amsterdam1 christelle murcielago 123456qwer starburst1 iloveyou19 postov1000 lilwayne12 scvmofas79 hijodeputa
    beethoven9 solidsnake supermario passer2010 princess16 123admin321a google.com twilight12 demon12345 zcxfcnkbdf
    gy3yt2rgls bladerunner mmmmmmmmmm hurricane1 honeybunny firefighter r9lw4j8khx jediknight southside3 xxxxxxxxxx
    ?????????? baseball19 septiembre football01 marvel5454 password17 princess08 combat123654 fiorentina iloveyou08
    bvp33w7epu vfvfvskfhfve angelofwar pinkfloyd1 maximiliano henderson1 stonecold1 ghjcnjghjcnj fuckthewor newzealand
    kamehameha q1234567890 butterfly8 imyaimyaimya slipknot66 couponsc10 faca210898 accounting fkmnthyfnbdf classof200
    loveforever password77 dddddddddd qwertqwert coccinella 9uzp9jek3f ctdfcnjgjkm deerhunter transformers capricornio
    fcbarcelona password16 admin18533362 imthebest1 89600506779 spiderman4 lucifer666 9121318barssuki salamandra
    godlovesme football56 trapdoor60 23176djivanfros 123456789qwerty knackwurst8853 asdasdasd1 hgrfqg4577 crackhead1
    heartbreak f1uuhza723 sunshine69 football07 babygirl19 minicooper hawkesbury93 mylinkedin superman69 popcorn123
    william2631 softball22 perfection qwertyasdfgh fuckoff123 timberlake kingfisher slimshady1 cds04121989 cyberonline
    heyheyhey1 doomsayer.2.7mords.vv jaw138whet330 <password> azsxdcfvgb k123456789 calculator teamomucho alexander7
    computer123 ilovemysel lolipop123 ryan962052 cosmopolitan 3s43pth5aea amoreterno superman11 monkeyman1 tzir25l5kn
    darkknight 123456789y 1111111111zz timfranzke superman123 millennium oldschool1 oc247ngucz football123 pussyeater
    sylvester1 multimedia highschool radiohead1 psychnaut1 9876543211 whosyourdaddy serendipity 2000comeer telephone1
    ilovealex1 sonnenschein b123456789 ilovemybab mahalkita1 backstreet momanddad1 qwe123qwe123 peanutbutter
    trustnoone parolparol blkdrag0ns tinkerbel1 elizabeth3 musiclover sunshine13 football18 12345678900987654321
    marketing1 iloveindia cutiepie12 iloveyou17 89173371487v 1fptjtl919 fktrcfylhjdyf slipknot666 fktrcfylhjdbx
    89015173454 heartbroke sunshine11 destiny123 quicksilver annabelle1 migrationschool icecream12 november19
    psychology 123456789qaz 1234qwerty cnjvfnjkju elisabeth1 detroit313 iloveyou01 michaeljac sunshine01 c123456789
    mod7tygrysow challenger a987654321 daredevil1 t34vfrc1991 541233432442 fgjrfkbgcbc zxcvbnmteamo1 football44
    4904s677075 iloveyouso blackhawk1 iloveboys1 birmingham qwert54321 1111122222 hans4queck chocolate! westcoast1
    rbotmvz954 slipknot12 hotmail.com evolution1 independen 12345trewq deathnote1 salvation1 football25 football15
    dashadasha quiksilver pakistan12 linkedin11 fartripper chocolate7 jonathan12 princess18 ghbdtnghbdtn esmeralda1
    1life2live christian7 skaterdude 123456789as x99qomx561 2cxdn8s271 heterosexual riverside1 cleopatra1 ilovemykid
    crazygirl1 starcraft2 november16 westside13 baseball16 elsalvador nicholas12 loveu4ever gunsnroses m1am1b3ach
    blood4life lost4815162342 melissa123 johncena12 birthday21 12345zxcvb lightning2 december19 butterfly6 intermilan
    riverplate hello12345 123456789123456 3daysgrace venom121293 patrick123 googletester sexyblack1 fuckyouall
    universal1 weronika1992 kurtcobain fullmetal1 peppermint myspacepas longbeach1 51051051051 breakdance hellraiser
    cxfcnmttcnm cupcake123 1420839army arabella24630 babygirl18 tombrady12 vanyarespekt summer2008 13587930210
    sexmachine vitolino10 1234567890s killer1234 iloveyou143 quality123 warhammer1 sexygirl12 weyersheim cheerleade
    browneyes1 superman10 matematika superstar2 arschloch1 ilovenick1 xblhintb9w falloutboy forever123 password55
    cristiano7 thebeatles dbrnjhjdbx princess69 liverpool123 seminoles1 ********** december13 heavymetal michelle13
    rhbcnbyjxrf 1010101010 xtseo2011tdx football88 football54 richardson dictionary vyjujnjxbt doodlebug1 hotmail123
    mamikawada depechemode rolandia42 clementine edxk20qmfs president1 jackson123 dei3mutter liverpool5 christmas2
    december28 zxcvbnm,./ diamond123 olanrewaju starwars12 princess123 011151zangetsu baltimore1 zaratustra countryboy
    devilmaycry4 m01759766727 myspace201 sunshine10 789456123a devildriver minnesota1 efbcapa201 iseedeadpeople
    89231243658s november22 armstrong1 football69 ahbird1984 tuputamadre myspace4me softball15 password45 allrecipes
    superman01 123456789qqq carebears1 dkxjizc282 password1! francesca1 rkfdbfnehf iddqdidkfa dolphins13 gwarmonster
    passmaster playstatio sexymama12 89058895869cth realestate password25 jaigurudev 4815162342lost 01234567890
    happyfeet1 dramaqueen 999111999q softball14 production whitepower chemistry1 november14 superduper sunshine23
    girlygirl1 psicologia yemi19900911 123123qweqwe 5x1cjdsb9p aerosmith1 rfnfcnhjaf alejandro2 butterfly4 1112131415
    3141592654 iloveyou18 qiciqdp162 8-9899578642 antoinette shadow0262 zimmermann33 1234567890qw flowerpower
    sexybitch2 spongebob0 2416101113 flatblocker december18 iloveyou<3 eastside13 1sexybitch arcobaleno november26
    element123 ingodwetrust qh6xl1p9xj metallica2 1pass1page 12345678912 nevermind1 1234qwerasdf 159753159753
    123qwe456rty michelle11 killerin66 w123456789 blackwater goodfellas roanne42300 sdf7asdf6asdg8df j1v1fp2bxm
    hamburger1 virtue1234 november20 kassandra1 m6cjy69u35 20070509031 ghjcnjrdfibyj asdf123456 timberland ybrjkftdbx
    iloveyou20 989244342a 1472583690 transforme zx123456789 dangerous1 stratocaster newyork123 1357997531 1122112211
    princess06 wsbe279qsg 0123654789 ilovemymum schumacher dragonfire november23 runescape2 baseball20 saun24865709
    clubpenguin angeleyes1 sunshine22 josemanuel primetime21 sweetiepie ilovehim12 q1w2e3r4t5y6u7 bobesponja
    jjjjjjjjjj birthday54 111222333a 1234567890qwertyuiop fisherman1 stalingrad desperados zmx870919123 apokalipsis
    november17 mathematics liverpool0 coregmedia asdfghjkl:&#39: copenhagen undercover connection laurel12creek
    tigerwoods independent serafina14 wrasloco11 forzanapoli love4ever1 rfnfgekmnf zacatecas1 ukflbfnjh12 viewsonic1
    december20 telecaster johncena54 ilovemyfam abercrombie 80070633pc jetbalance waterfall1 1qa2ws3ed4rf valkenhayn
    september8 zk.kkkkkkkk minhasenha juggernaut inactive1996aug 1,00001e+14 iw14fi9jwqa virgilio12 lkjhgfdsa1
    neworleans12345 billiejoe1 sacramento qwertyu123 woshishei319 rfkmrekznjh luojianhua ilovedogs1 akademiks11
    hevhk43n9j azwebitalia resing1965 wishmaster dbrnjhjdyf password44 ptybnxtvgbjy crepusculo gearsofwar verygoodbot
    christina2 wenef45313 0icotpd785 cheburashka kissmyass2 skelitor66 confidence martinique badoobadoo iaapptfcor
    opernhaus1 fucktheworld 7777755102q password89 gunslinger cyjdsvujljv lipy110593 cool123456 vfylfhbyrf skorpion39
    123456789qq realnigga1 poopmaster deltaforce fxzz75$yer woodstock1 blackbird1 masterchief phoenix888 liverpool7
    ajcuivd289 s456123789 carpediem1 mevefalkcakk firestarter birthday299 spongebob9 gangsta123 allahakbar
    31217221027711 justforfun pornografia benjamin15 september3 forgotten1 bwfq23jp7f necromancer esperanza1
    december23 football17 fkg7h4f3v6 spongebob7 lkjhgfdsaz hshfd4n279 rockandroll 19mtpgam19 roflcopter sugarbear1
    121324810z supermanboy illuminati 05081980bija electronics cannondale steflio3123 loserface1 sevastopol scooter123
    starwarsfan10 password34 5t4r3e2w1q blackrose1 messenger1 alexander3 asdfghjklhudson1 ccopacell1 q1w2e3r4t5y6u7i8
    aug!272010 naughtyboy cyecvevhbr andi121382 k47rizxt2g marseille1 guitarhero elizabeth5 happydays1 sabrina123
    december17 byajhvfnbrf 2pacshakur zqjphsyf6ctifgu oldsmobile asdfbeans1 selenagome 4815162342a ghhh47hj764
    snoopdogg1 asdfjklknight password32 shadow1212 softball23 gtavicecity kartoffelpuffer kirik26trimyasov
    hedimaptfcor sweetangel mustang123 newthree51 defender101 pocahontas qwerty2010 chessmaster spongebob5 oks65b6666
    leliane50934 9198425200 gthtcnhjqrf linkedin01 december15 lhbjkjubz2957704 superpuper tamwsn3sja nomeacuerdo
    lightsaber leolong1985 password06 installutil yanshi1982 aksrms8010 andrewjackie gossipgirl networkingpe
    12qw34er56ty 1234567898 spionin8688 qazwsxedc12 december16 juggalo420 1qazxsw23edcvfr4 sidewinder baseball33
    armorgames asdfghjklwinston1 happy12345 lovehurts2 lebronjame elizabeth0 dodgeviper ghjrehfnehf lovemykids
    7418529630 football95 ladyffesta magdalena1 159753456852 89172735872 olegnaruto 1234567890w football16
    123456782000 komputer12 olo65b6666 monstercha przyjaciolki hypnodanny ghbdtngjrf mastercard yellowcard 1basketbal
    rjhjkmbien nottingham blackcat123 staredobre jiang8kevin "1,00001e+14" 520love101182 angelochek installdevic
    digitalprodu chocolate9 reanimator 1234554321q 12345678qwe whatthehell 80173rroom5 teddybear2 streetball
    lightpower12345 kuana230345 mnbvcxz123 88002000600 alphaomega meatball99 lsia9dnb9y froinlaven hannahmontana
    fenohasina39 suckmycock minecraft123 pinkpanther whitetiger berezuckiy gummybear1 deeppurple cegthgfhjkm
    andrey1412ua maella1311 1236547890 winnipeg261 boy4u2ownnyc goodtimes1 kbnthfnehf 89211375759 ezekiel11991
    vladcherktecktonik cookiemonster babygurl14 redskins21 wonderwoman heeren981a 000000000000 anastasija goodmorning
    an83546921an13 tiffany123 kkkkkkkkkk butterball starwars03ja vfhufhbnrf forgetmenot 1234567890zzz jigei743ks
    vfhbjk1801 guillermo1 asdfghjkl12 r3vi3wpass heitor250493 ghjcnjrdfif 42qwerty42 almario927 mangust6403 ilovejames
    butterflies edwardcullen salmankhan 987654321z thebears12 proverbs31 olcrackmaster michaeljackson nickelback
    capitals11 pakistan786 x8coqx1f1zh kmzwa8awaa rfhfrfnbwf concepcion ontherocks flintstone boguska123 istanbul34
    littlegirl redemption lfplhfgthvf cegthgegth football45 1958proman dkflbdjcnjr residentevil auckland2010
    igetmoney1 &heartstracker zntiverson03 electronic iamawesome w2dlww3v5p markhegarty jackdaniels ekaterina20
    accountant jellybeans mandragora qawsedrftgyh aquamarine nevergiveup grasshopper 123321qweewq 0987654321a
    1029384756q omgkremidia ethanryan01 vladislava 123456789000 32615948worms ujkjdjkjvrf tombraider foundation
    742617000027 rubberduck coorslight gblfhfcbyf justinbiebe japanese92 engel00007 manchesterunited stalker123
    26429vadim nemvxyheqdd5oqxyxyzi ilovejohn1 ajnjuhfabz 1234567890987654321 gjytltkmybr donaldduck virtuagirl
    millertime fuckyoubitch ghjcnbvtyz 1qwertyuiop tadmichaels luckycharm gordolee85 massimiliano lamborgini
    lololyo123 012345678910 lp2568cskt gjikbdctyf 41d8cd98f00b 5432112345 000777fffa nhfdvfnjkju123 19952009sa
    timberwolf studioworks 38gjgeuftd sasha12345 silenthill shamanking vfhvtkflrf stomatolog gjkysqgbpltw ticketmaster
    snusmumrik cfkfvfylhf fighting54 01telemike01 1133557799 ghjcnjnfr1 p030710p$e4o 0o9i8u7y6t birthday10 grandorgue
    80637852730 123456789zx left4dead2 nikita2000 punksnotdead 1986irachka dctvghbdtn sweetpussy ufhhbgjnnth
    fynfyfyfhbde bluedevils nokia6230i gfhfcjkmrf alabama123 scoubidou2 jlbyjxtcndj ghjcnjqgfhjkm nightcrawler
    0000000000d 5544332211 installsqlst 123456789101 nccpl25282 a3eilm2s2y mapleleafs yfcnzyfcnz spam967888 7jokx7b9du
    nastya1995 80988218126 fktrcfylh1 4294967296 3f3fpht7op galatasara magical123 1597532486 respublika cytuehjxrf
    1234567890m polopolo09 fallenangel selfok2013 littlebitch pussybitch studmuffin weihnachte millerlite
    frederiksberg 1234567890qaz brucewayne blackmetal 11111aaaaa dfktynbyrf intelinside 1a2s3d4f5g6h sundaypunch
    birthday100 sweetdream qwe1234567 123456qwert scoubidou6 sexpistols prisonbreak fuckyouguys kd189nlcih jimandanne
    xpressmusic vfvfgfgf123 premiumcash gthtrhtcnjr firstone123 123qweasdzx 87e5nclizry walkman555 hardwareid
    bluedragon iddqdiddqd lotrfotr34 nikita1998 neverwinter sanfrancisco qwerttrewq gxlmxbewym 89876065093rax
    rjycnbnewbz blackheart qazwsx12345 zjses9evpa ghjcnjgbpltw svetasveta rfgecnfcerf 1234567qwertyu 0cdh0v99ue
    c43dae874d 1234qwerasdfzxcv lytghjgtnhjdcr schoolgirlie wonderwall 111222333000 ybrjkftdyf zaqwsxcderfv blackwhite
    iloveboobies cockgobbler awdrgyjilp ghjrjgtyrj seemnemaailm hammertime jxfhjdfirf nhecsyfujkjdt weihnachten
    qwaszxerdfcv shithappens accountbloc antananarivu cgtwbfkbcn spartak1922 vfrcbvvfrcbv butterbean table54781
    littlebear reviewpass greenlantern p0o9i8u7y6 passwordstandard corperfmonsy 413276191q mashamasha christiaan
    mandarinka saqartvelo formatters fktrcfylhjd eybdthcbntn warhammer40k lovezp1314 1234567890qwerty morganstanley
    fyfnjkmtdyf rockbottom cjdthitycndj 1qazwsxedc bltynbabrfwbz loploprock littlewhore cuntfinger stinkyfinger
    4815162342q nokiadermo zcxfcnkbdfz comicbooks nuaddn9561 matchbox20 qwertyuiop10 phezc419hv ghjcnjabkz tupacshakur
    hesoyam123 nastya2010 qazxswedc123 tdfyutkbjy wallstreet dogphil3650 iampurehaha2 kravchenko zxcvbn123456
    queenas8151 gtnhjpfdjlcr donkeykong ilikepussy 123321456654 drumandbass qwertgfdsa hondas2000 throatfuck
    animal2000 natasha123 9z5ve9rrcz 2468013579 fuckthemall nikolaevna gfhfvgfvgfv kwiatuszek 59382113kevinp
    luansantana 9988776655 writerspace xiaoyua123 bpgjldsgjldthnf gamemaster kanmax1994 123654789a portishead
    blackhorse service321 1234567890p rfnthbyf1988 1qa2ws3ed4rf5tg qwertyuiop12345 1234567890o nhfycajhvths nastya1996
    msorcloledbr stickdaddy77 vfhbyfvfhbyf pandemonium asdfgh123456 thugstools andrey1992 89032073168 littleminge
    littlefuck mattylad10 gerasimova 10293847qp boredboi4u peugeot406 9085603566 specialinsta birthday26 aa123456789
    webuivalidat rockhopper 1234567887654321 8096468644q 1234567892000 awo8rx3wa8t weihnachtsbau ghjuhfvbcn
    014702580369 afrika2002 qaz123wsx456 rhfvfnjhcr rhfcyjzhcr 123456789qwer kamelia2011 132forever 111222333444555
    9085084232 systemofadown vladimirovna v123456789 kudos4ever escaflowne lkjhgfdsazx 122333444455555 cnfnbcnbrf
    wcrfxtvgbjy 123456789zz amadeusptfcor zxcvbnm123456789 websolutionssu 1346798520 1234562000 1234554321a
    steamforums rfcgthcrbq jedimaster mortalkombat kl?benhavn am4h39d8nh 2dumb2live sataniv1993 california1
    fromvermine paraklast1974 1234567890d minnesota_hp nondriversig simferopol 123qwerty123 a1s2d3f4g5h6 fufnfrhbcnb
    671fsa75yt milfhunter ma123123123 pfhfnecnhf nhfrnjhbcn 987654321g zxcvbasdfg alexsander z1x2c3v4b5n6m7 ghjgfufylf
    fyfnjkmtdbx statistika 1212312121 domodedovo 1928374655 wethepeople birthday28 itsasecret ghjnbdjcnjzybt
    thecakeisalie vbhjndjhtw nightshade alternativa cghfdjxybr dctvcjcfnm fktrcfylhjdf ublhjgjybrf blackdragon
    orochimaru frozenfish ghjuhfvvbcn ontheoutside 12345672000 onetwothree bujhmbujhm maxmotives kalifornia
    zcfvfzkexifz wazzkaprivet gjdtkbntkm xxxp455w0rd5 qwertasdfgzxcvb birthday27 weihnachtsbaum fktrcfylth 99strenght
    jessejames
    """#
}
