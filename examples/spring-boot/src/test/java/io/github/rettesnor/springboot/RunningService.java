// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The service in a process of its own. Its output is passed on. */
final class RunningService implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final MBeanServerConnection machine;
    private final MemoryMXBean memory;

    @SuppressWarnings("BanJNDI") // the address is that of the process that was just started
    private RunningService(Process process) throws Exception {
        this.process = process;
        Thread reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
        port.get(2, TimeUnit.MINUTES);
        JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(agent(process.pid())));
        machine = connector.getMBeanServerConnection();
        memory = ManagementFactory.newPlatformMXBeanProxy(
                machine, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    }

    static RunningService start(Path jar, String heap) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new RunningService(new ProcessBuilder(
                        java.toString(), heap, "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString(), "--server.port=0")
                .redirectErrorStream(true)
                .start());
    }

    private static String agent(long pid) throws AttachNotSupportedException, IOException {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try {
            return machine.startLocalManagementAgent();
        } finally {
            machine.detach();
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("service: " + line);
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    port.complete(Integer.valueOf(started.group(1)));
                }
            }
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
    }

    int port() {
        return port.join();
    }

    /** The number of threads, and of open files and connections. */
    int[] held() throws Exception {
        ObjectName threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
        ObjectName system = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
        return new int[] {
            ((Number) machine.getAttribute(threads, "ThreadCount")).intValue(),
            ((Number) machine.getAttribute(system, "OpenFileDescriptorCount")).intValue()
        };
    }

    long usedAfterCollection() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the service has ended with " + process.exitValue());
        }
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
