import Statute
import Testing
import _Scenes

@Suite struct RegionsTests {
  let liaocheng = Regions.liaocheng

  @Test func `the rows of 2016 are twelve, in official order, with 茌平县`() {
    let rows = liaocheng.rows(on: Day(2016, 3, 5))
    #expect(
      rows.map(\.code) == [
        "371500", "371502", "371523", "371581", "371525", "371522", "371521", "371524", "371526", "LC-JKQ", "LC-GXQ",
        "LC-DJQ",
      ])
    #expect(rows.map(\.order) == Array(0...11))
    #expect(rows[2].name == "茌平县")
  }

  @Test func `茌平 changes from county to district on 2 August 2019`() {
    #expect(liaocheng.rows(on: Day(2019, 8, 1))[2].code == "371523")
    #expect(liaocheng.rows(on: Day(2019, 8, 2))[2].code == "371503")
    #expect(liaocheng.rows(on: Day(2019, 8, 2)).count == 12)
    #expect(liaocheng.region("371523")?.successor == "371503")
    #expect(liaocheng.region("371523")?.kind == .county)
    #expect(liaocheng.region("371503")?.kind == .district)
  }

  @Test func `a code of any time finds its row and the name of the day`() {
    #expect(liaocheng.name(of: "371523", on: Day(2016, 1, 1)) == "茌平县")
    #expect(liaocheng.name(of: "371523", on: Day(2026, 1, 1)) == "茌平区")
    #expect(liaocheng.name(of: "371503", on: Day(2016, 1, 1)) == "茌平县")
    #expect(liaocheng.name(of: "372524", on: Day(2026, 1, 1)) == "茌平区")
    #expect(liaocheng.name(of: "371599", on: Day(2026, 1, 1)) == nil)
    #expect(liaocheng.name(of: "371502", on: Day(1990, 1, 1)) == nil)
    #expect(liaocheng.historicName(of: "371523") == "茌平县")
    #expect(liaocheng.historicName(of: "372500") == "聊城地区")
  }

  @Test(arguments: [
    ("市直", "371500"), ("聊城市", "371500"), ("聊城市市直", "371500"), ("东昌府", "371502"), ("聊城市东昌府区", "371502"),
    ("茌平县", "371523"), ("茌平区", "371503"), ("临清", "371581"), ("冠县", "371525"), (" 莘 县 ", "371522"),
    ("阳谷", "371521"), ("东阿县", "371524"), ("高唐", "371526"), ("经开区", "LC-JKQ"), ("聊城高新区", "LC-GXQ"),
    ("江北水城旅游度假区", "LC-DJQ"), ("lc-jkq", "LC-JKQ"), ("３７１５０３", "371503"), ("聊城市经济技术开发区", "LC-JKQ"),
  ])
  func `a return's name finds its region`(text: String, code: String) {
    #expect(liaocheng.find(text)?.code == code)
  }

  @Test func `a short name means the region of the day`() {
    #expect(liaocheng.find("茌平", on: Day(2016, 1, 1))?.code == "371523")
    #expect(liaocheng.find("茌平", on: Day(2026, 1, 1))?.code == "371503")
    #expect(liaocheng.find("茌平")?.code == "371503")
    #expect(liaocheng.find("济南市") == nil)
    #expect(liaocheng.find("") == nil)
  }

  @Test func `the zones are local rows under the city`() {
    let zones = liaocheng.all.filter { $0.kind == .developmentZone }
    #expect(zones.map(\.code) == ["LC-JKQ", "LC-GXQ", "LC-DJQ"])
    #expect(zones.allSatisfy { $0.parent == "371500" && !$0.isNational })
    #expect(liaocheng.all.count == 13)
    #expect(liaocheng.all.filter { $0.parent == nil }.map(\.code) == ["371500"])
  }

  @Test func `a province is known by two digits`() {
    #expect(Province.all.count == 34)
    #expect(Province.of(regionCode: "371503")?.name == "山东省")
    #expect(Province.of(regionCode: "991503") == nil)
    #expect(Province.of(regionCode: "37150") == nil)
    #expect(Province.of(regionCode: "３７１５０３") == nil)
    #expect(Province.of(prefix: "51")?.icpCharacter == "蜀")
    #expect(Province.of(prefix: "51")?.policeCharacter == "川")
  }
}
