import ArgumentParser
import Casework
import Statute
import Wording

enum UnitRegister: RegisterKind { static let kind = SubjectKind.unit }
enum SiteRegister: RegisterKind { static let kind = SubjectKind.site }
enum ObjectRegister: RegisterKind { static let kind = SubjectKind.object }
enum TesterRegister: RegisterKind { static let kind = SubjectKind.tester }
enum FindingRegister: RegisterKind { static let kind = SubjectKind.finding }
enum NoticeRegister: RegisterKind { static let kind = SubjectKind.notice }

/// 单位。
struct UnitCommand: RegisterCommand {
  static let kind = SubjectKind.unit
  static let configuration: CommandConfiguration = verbs([
    RegisterList<UnitRegister>.self, RegisterShow<UnitRegister>.self, RegisterHistory<UnitRegister>.self,
    RegisterAdd<UnitRegister>.self,
  ])
}

/// 网站。
struct SiteCommand: RegisterCommand {
  static let kind = SubjectKind.site
  static let configuration: CommandConfiguration = verbs([
    RegisterList<SiteRegister>.self, RegisterShow<SiteRegister>.self, RegisterHistory<SiteRegister>.self,
    RegisterAdd<SiteRegister>.self,
  ])
}

/// 定级对象。
struct ObjectCommand: RegisterCommand {
  static let kind = SubjectKind.object
  static let configuration: CommandConfiguration = verbs([
    RegisterList<ObjectRegister>.self, RegisterShow<ObjectRegister>.self, RegisterHistory<ObjectRegister>.self,
    RegisterAdd<ObjectRegister>.self,
  ])
}

/// 隐患。
struct FindingCommand: RegisterCommand {
  static let kind = SubjectKind.finding
  static let configuration: CommandConfiguration = verbs([
    RegisterList<FindingRegister>.self, RegisterShow<FindingRegister>.self, RegisterHistory<FindingRegister>.self,
    RegisterAdd<FindingRegister>.self,
  ])
}

/// 监督案件。
struct NoticeCommand: RegisterCommand {
  static let kind = SubjectKind.notice
  static let configuration: CommandConfiguration = verbs([
    RegisterList<NoticeRegister>.self, RegisterShow<NoticeRegister>.self, RegisterHistory<NoticeRegister>.self,
    RegisterAdd<NoticeRegister>.self,
  ])
}
