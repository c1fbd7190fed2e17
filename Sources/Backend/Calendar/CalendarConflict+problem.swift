internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Store
internal import Wording

extension Problem {
  init(_ conflict: CalendarBook.Conflict) {
    let what =
      conflict.isInFile
      ? say(
        "\(conflict.day)已载入为\(conflict.isWorking ? "上班" : "休息")，与文件相反",
        "\(conflict.day) is loaded as a day \(conflict.isWorking ? "of work" : "off"), the file says the opposite")
      : say("\(conflict.day)已载入，文件中没有", "\(conflict.day) is loaded and not in the file")
    self.init(
      .conflict,
      Reason(
        "calendar_day_contradicted", what, basis: conflict.source,
        cure: say("核对文件；已载入的日子不能改动", "compare the file; days once loaded are not altered"), at: "/days"))
  }
}
