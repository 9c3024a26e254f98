/** Whether this build is the one HTML file, which is opened from disk and has no site around it. */
declare const __SINGLE_FILE__: boolean;
