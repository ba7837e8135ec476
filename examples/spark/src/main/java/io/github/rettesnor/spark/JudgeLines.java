// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** Judges documents on one line each of a file. */
public final class JudgeLines {

    private JudgeLines() {}

    /**
     * The job, to be submitted.
     *
     * @param arguments the file, where the results go, and the id of the rule set unless each document names its own
     */
    public static void main(String[] arguments) {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("rettesnor"))) {
            String ruleSet = arguments.length > 2 ? arguments[2] : null;
            verdicts(spark, arguments[0], ruleSet).saveAsTextFile(arguments[1]);
        }
    }

    /**
     * Returns the verdicts of a file, a line for each of its lines and in their order.
     *
     * @param spark the context
     * @param file the file
     * @param ruleSet the id of the rule set to judge by, null for the one that each document names
     * @return lines of JSON
     */
    static JavaRDD<String> verdicts(JavaSparkContext spark, String file, @Nullable String ruleSet) {
        return lines(spark, file).zipWithIndex().mapPartitions(new LineVerdicts(file, ruleSet));
    }

    /** The bytes of the lines, which only line feeds end; those of a text in another encoding would be lost in a string. */
    private static JavaRDD<byte[]> lines(JavaSparkContext spark, String file) {
        Configuration lineFeeds = new Configuration(spark.hadoopConfiguration());
        lineFeeds.set("textinputformat.record.delimiter", "\n");
        return spark.newAPIHadoopFile(file, TextInputFormat.class, LongWritable.class, Text.class, lineFeeds)
                .map(line -> line._2().copyBytes());
    }
}
