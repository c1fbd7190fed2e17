-- What wrk sends to a window: window.lua MODE SITES TOKEN DAY; MODE is one, list, act, or bare-one, bare-list.
-- Sites are those of make_ledger.sql, whose identities are the MD5 of their names; ids.txt beside the ledger lists them.
local mode, token, day, ids
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end
function init(args)
  mode, token, day = args[1], args[3], args[4]
  ids = {}
  for line in io.lines(args[2]) do ids[#ids + 1] = line end
  math.randomseed(20261121 + number)
  count = 0
  page = wrk.format("GET", mode == "bare-list" and "/sites" or "/v1/sites?limit=50",
    { Host = "localhost", Authorization = "Bearer " .. token })
end
function request()
  if mode == "list" or mode == "bare-list" then return page end
  local id = ids[math.random(#ids)]
  local headers = { Host = "localhost", Authorization = "Bearer " .. token }
  if mode == "one" then return wrk.format("GET", "/v1/sites/" .. id, headers) end
  if mode == "bare-one" then return wrk.format("GET", "/sites/" .. id, headers) end
  count = count + 1
  headers["Content-Type"], headers["If-Match"] = "application/json", "*"
  headers["Idempotency-Key"] = string.format("%s-%d-%d", tostring(os.time()), number, count)
  return wrk.format("POST", "/v1/sites/" .. id .. "/acts/site.duty_evidenced", headers, string.format(
    '{"acted_on":"%s","document":"测量〔2026〕1号","content":{"duty":"emergency_drill","evidence":"演练记录%d"}}', day, count))
end
function done(summary, latency)
  io.write(string.format(
    '{"requests":%d,"seconds":%f,"errors":%d,"p50_ms":%f,"p99_ms":%f}\n', summary.requests, summary.duration / 1e6,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status
      + summary.errors.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
