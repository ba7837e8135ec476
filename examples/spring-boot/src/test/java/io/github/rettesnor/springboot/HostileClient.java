// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.IOException;
import java.util.Random;

/**
 * Sends what no good client would send, from many addresses. Any answer will do, but none of 500 or above, save 503 with the time after
 * which to try again.
 */
final class HostileClient implements Runnable {

    private static final String JSON = "application/json";
    private static final String FLOODING = "127.9.9.9";
    private static final String HTML = "text/html";
    private static final String[] PATHS = {
        "/api/check?rules=no:budget:2019", "/api/figures?rules=no:budget:2019", "/applications", "/api/desk/check"
    };
    private static final String[] DESKS = {
        "/api/desk/check",
        "/api/desk/open",
        "/api/desk/rules",
        "/api/desk/overview",
        "/api/desk/letters",
        "/api/desk/budget",
        "/api/desk/blank?rules=no:invitation:2019",
        "/api/desk/fields?rules=no:budget:2019",
        "/api/desk/decisions"
    };
    private static final String[] TYPES = {
        "text/plain", "multipart/form-data; boundary=x", "application/xml", "application/json; charset=utf-7", "*", ""
    };
    private static final int FLOOD = 150;
    private static final int MEGABYTE = 1 << 20;
    private static final int SERVER_ERROR = 500;

    private final int port;
    private final Tally tally;
    private final Random random;
    private final HostileFiles files;
    private final Pace pace;

    HostileClient(int port, int number, GoodFiles good, Tally tally, Pace pace) {
        this.port = port;
        this.tally = tally;
        this.random = new Random(number);
        this.files = new HostileFiles(random, good.contents());
        this.pace = pace;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            String kind = kind();
            String answer = "";
            try {
                pace.await(kind.equals("flood") ? FLOOD : 1);
            } catch (InterruptedException e) {
                return;
            }
            try (RawRequest request = new RawRequest(port, address())) {
                answer = attack(kind, request);
                tally.count(kind + " " + RawRequest.status(answer));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                tally.count(kind + " cut off");
            }
            boolean isBusy = answer.startsWith("HTTP/1.1 503 ") && answer.contains("Retry-After: ");
            if (RawRequest.status(answer) >= SERVER_ERROR && !isBusy) {
                tally.fault(kind + ": " + answer.substring(0, Math.min(answer.length(), 1000)));
            }
        }
    }

    private String address() {
        return "127.1." + random.nextInt(40) + "." + (1 + random.nextInt(250));
    }

    private String kind() {
        String[] kinds = {
            "large",
            "chunked",
            "slow body",
            "broken",
            "random",
            "deep",
            "number",
            "type",
            "path",
            "method",
            "headers",
            "long header",
            "aliases",
            "many values",
            "costly",
            "silent",
            "half a head",
            "slow reader",
            "yaml",
            "flood",
            "no http",
            "unicode",
            "files",
            "files",
            "files",
            "wrong type",
            "no rules",
            "keys"
        };
        return kinds[random.nextInt(kinds.length)];
    }

    private String attack(String kind, RawRequest request) throws IOException, InterruptedException {
        String path = PATHS[random.nextInt(PATHS.length)];
        switch (kind) {
            case "large" -> request.send(post(path, " ".repeat(5 * MEGABYTE)));
            case "chunked" -> chunked(request, path);
            case "slow body" -> slowly(request, path);
            case "broken" -> request.send(post(path, "{\"lines\": [{\"category\": \"SAL"));
            case "random" -> request.send(RawRequest.post(path, JSON, JSON, noise()));
            case "deep" -> request.send(post(path, "[".repeat(100_000) + "]".repeat(100_000)));
            case "number" ->
                request.send(post(
                        path,
                        "{\"lines\": [{\"unitCost\": 1e999999999, \"persons\": -1e999999999," + " \"occasions\": "
                                + "9".repeat(200_000) + "}], \"budget\": {\"requested\": 1e-999999999}}"));
            case "type" ->
                request.send(post(path, "{\"lines\": {\"0\": [null, true, {}]}, \"title\": [[]], \"budget\": 1}"));
            case "path" -> request.send(get("GET", "/" + "../%2e%2e/%00/;x=y?a=b&".substring(random.nextInt(20))));
            case "method" -> request.send(get(random.nextBoolean() ? "BREW" : "DELETE", path));
            case "headers" ->
                request.send(RawRequest.bytes("GET / HTTP/1.1\r\nHost: x\r\n" + "X-A: b\r\n".repeat(5000) + "\r\n"));
            case "long header" ->
                request.send(RawRequest.bytes("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(MEGABYTE) + "\r\n\r\n"));
            case "aliases", "yaml" ->
                request.send(RawRequest.post(
                        path, kind.equals("yaml") ? "application/yaml" : JSON, JSON, RawRequest.bytes(aliases())));
            case "many values" -> request.send(post(path, lines(80_000, "{}")));
            case "costly" ->
                request.send(
                        RawRequest.post(path, JSON, random.nextBoolean() ? JSON : HTML, RawRequest.bytes(costly())));
            case "silent" -> Thread.sleep(2000);
            case "half a head" -> {
                request.send(RawRequest.bytes("POST " + path + " HTTP/1.1\r\nHo"));
                Thread.sleep(2000);
            }
            case "slow reader" -> {
                request.send(RawRequest.post(path, JSON, HTML, RawRequest.bytes(lines(490, "{}"))));
                return request.answerSlowly(50, 100);
            }
            case "flood" -> {
                return flood();
            }
            case "no http" -> request.send(noise());
            case "files" -> request.send(post(DESKS[random.nextInt(DESKS.length)], files.desk()));
            case "wrong type" ->
                request.send(RawRequest.post(
                        DESKS[random.nextInt(DESKS.length)],
                        TYPES[random.nextInt(TYPES.length)],
                        JSON,
                        RawRequest.bytes(files.desk())));
            case "no rules" ->
                request.send(RawRequest.get(
                        "/api/rules/" + (random.nextBoolean() ? "no:x:1/form" : "..%2f..%2fetc/form?lang=xx")));
            case "unicode" ->
                request.send(post(
                        path,
                        "{\"title\": \"\\ud800\\u0000\u202e\ufeff\", \"lines\": [{\"activity\": \""
                                + "\uffff".repeat(10_000) + "\"}]}"));
            default -> request.send(post(path, keys()));
        }
        return kind.equals("silent") || kind.equals("half a head") ? "" : request.answer();
    }

    /** Far more requests than one address may send; only the answer to the last is returned. */
    private String flood() throws IOException {
        String answer = "";
        for (int i = 0; i < FLOOD; i++) {
            try (RawRequest request = new RawRequest(port, FLOODING)) {
                request.send(get("GET", "/api/rules"));
                answer = request.answer();
            }
        }
        return answer;
    }

    private static byte[] post(String path, String body) {
        return RawRequest.post(path, JSON, JSON, RawRequest.bytes(body));
    }

    private static byte[] get(String method, String path) {
        return RawRequest.bytes(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    private void chunked(RawRequest request, String path) throws IOException {
        request.send(RawRequest.bytes("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                + JSON + "\r\nTransfer-Encoding: chunked\r\n\r\n"));
        byte[] chunk = RawRequest.bytes("10000\r\n" + "[".repeat(0x10000) + "\r\n");
        for (int i = 0; i < 40; i++) {
            request.send(chunk);
        }
        request.send(RawRequest.bytes(random.nextBoolean() ? "0\r\n\r\n" : "zz\r\n"));
    }

    private static void slowly(RawRequest request, String path) throws IOException, InterruptedException {
        request.send(RawRequest.bytes("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                + JSON + "\r\nContent-Length: 1000\r\n\r\n{"));
        for (int i = 0; i < 30; i++) {
            Thread.sleep(250);
            request.send(RawRequest.bytes(" "));
        }
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(4000)];
        random.nextBytes(noise);
        return noise;
    }

    /** Each level is ten times the one before. */
    private static String aliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String one = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (one + ", ").repeat(9) + one + "]\n");
        }
        return bomb.toString();
    }

    private static String lines(int number, String line) {
        return "{\"currency\": \"NOK\", \"lines\": [" + (line + ",").repeat(number - 1) + line + "]}";
    }

    /** As much as is still judged: every line is wrong in several ways. */
    private String costly() {
        return random.nextBoolean()
                ? lines(499, "{}")
                : lines(499, "{\"category\":\"TRAVEL\",\"activity\":\"" + "x".repeat(200) + "\"}");
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder("{\"answers\": {");
        for (int i = 0; i < 2400; i++) {
            keys.append("\"AaBB").append(i).append("\": \"\",");
        }
        return keys.append("\"z\": \"\"}}").toString();
    }
}
