import PQ
import PrivateCluster
import Reports
import Statute
import Store

/// What a standing of the database means, and what to do.
func wording(of standing: Migrator.Standing) -> String {
  switch standing {
  case .empty: "数据库尚未建立表结构。请以所有者身份执行:mlps --database … database migrate"
  case .behind(let count): "数据库落后 \(count) 项迁移。请以所有者身份执行:mlps --database … database migrate"
  case .current: "数据库与本程序一致"
  case .newer(let name): "数据库比本程序新(含本程序不认识的迁移“\(name)”)。请改用较新的程序;数据未动"
  case .altered(let name): "数据库的迁移记录与本程序不符(“\(name)”)。请核对程序来源或从备份恢复;数据未动"
  }
}

/// What an error means to the person at the terminal.
func wording(of error: any Error) -> String {
  switch error {
  case let error as ConnectionFailure: "连接不上数据库:\(error.message)"
  case PoolFailure.unreachable(let failure): "连接不上数据库:\(failure.message)"
  case let error as ServerError:
    "数据库报错 \(error.sqlState):\(error.message)" + (error.constraint.map { "(约束 \($0))" } ?? "")
  case MigrationRefusal.newer(let name): wording(of: .newer(name))
  case MigrationRefusal.altered(let name): wording(of: .altered(name))
  case MigrationRefusal.alteredLaw(let line): "数据库中的条文“\(line)”与本程序不同;条文只能增加,不能改动。数据未动"
  default: "\(error)"
  }
}
