namespace Fonds.Description.Names;

/// <summary>
/// Forenames that are common in finding aids, in the languages in which they are written: what tells "Victor Serge" from
/// "Partisan Review". A data table; it knows the common ones only, so that a word that is not in it proves nothing.
/// </summary>
internal static class Forenames
{
 private static readonly Words Common = new("""
        Aeschylus Aristotle Aristophanes Brassaï Catullus Cicero Confucius Demosthenes Euclid Euripides Herodotus Horace Juvenal Livy Molière Nadar Napoleon Ovid Petrarch Plato Plutarch Sappho Seneca Socrates Sophocles Stendhal Tacitus Voltaire Xenophon
        Aaron Abbie Abd Abdul Abdullah Abe Abel Abigail Abner Abraham Abram Ada Adam Adelaide Adele Adlai Adolf Adolph Adriaan Adrian Adrienne Adéla Afonso Agnes Ahmad Ahmed Aileen Aimé
        Aino Aisha Akira Al Alain Alan Alasdair Albert Alden Aldous Alec Alejandro Aleksandr Alekseĭ Alena Alessandro Alex Alexander Alexandr Alexandra Alexandre Alexei Alexis Alfonso Alfred
        Alfredo Alger Ali Alice Alistair Allan Allen Allison Alois Aloisie Alonso Alonzo Alphonse Alton Alva Alvar Alvin Alžběta Amalie Amartya Amber Ambrose Amelia Amos Amy Amálie Amélia Ana Anastasia
        Anatole Anders Andrea Andreas Andrei Andrew Andreĭ Andrzej András André Andrés Andy Aneurin Angela Angelo Angus Anil Anita Ann Anna Anne Anneke Annette Annie Ansel Anson Antal Anthony
        Antje Antoine Antoinette Anton Antonia Antonie Antonio Antonín António Anwar Aoife Archibald Archie Ariel Aristide Arlen Arlene Arlo Armando Armin Arne Arnold Arnošt Arnoštka Aron Arthur Artur Arturo
        Arundhati Asa Ashbel Ashley Astrid Attila Aubrey Audrey August Augusta Auguste Augustine Augusto Augustus Austin Avery Avraham Aḥmad Babette Baldwin Barack Barbara Barnaby Barney Barrett
        Barry Bartholomew Bartolomeo Bartolomé Baruch Bashar Bayard Beatrice Beatriz Bedřich Bedřiška Bella Belle Ben Benedict Benedictus Benito Benjamin Benno Ber Bernadette Bernard
        Bernardo Bernhard Bernie Bert Berta Bertha Berthold Bertold Bertram Bertrand Bess Bessie Beth Betje Betsy Bettina Betty Beverly Bhairavi Bianca Bianka Bill Billy Bjorn Björn Bjørn Blair Blake
        Blanche Blanka Bob Bobby Bohumil Bohuslav Bolesław Bonnie Booker Boris Boyd Božena Brad Bradley Branko Brenda Brendan Brian Brigid Brigitte Bronisław Bruce Bruno Bryan Bryant Bríd
        Buck Bud Buenaventura Burl Burt Burton Buster Byron Béla Caesar Caleb Calvin Cameron Camilla Camillo Camilo Carl Carlo Carlos Carlton Carmen Carol Caroline Carolyn Carrie Carroll Cary
        Casey Caterina Cathal Catharine Catherine Cecil Cecilie Cecily Cedric Celia Cesar Cesare Chad Chaim Charles Charlie Charlota Charlotta Charlotte Chauncey Chet Chiara Chinua Chris
        Christa Christian Christina Christine Christopher Chuck Ciarán Claire Clara Clarence Clark Claude Claudia Claudio Claus Clay Clayton Clement Clementine Cliff Clifford Clifton Clive
        Clyde Cole Colette Colin Colleen Colm Concepción Connie Connor Conor Conrad Constance Constantin Consuelo Cora Coretta Cornelia Cornelis Cornelius Cornell Cosima Countee Craig
        Cristóbal Curtis Cynthia Cyril Cyrus Czesław Cäcilie César Dafydd Dag Daisy Dale Damon Dan Dana Daniel Danielle Danny Dante Danuta Darius Dashiell Dave David Dean Debbie Debora Deborah Debra
        Deirdre Delbert Della Denis Denise Dennis Derek Derrick DeShawn Desmond DeWitt Dexter Dezső Diana Diane Diarmuid Dick Diego Dimitar Dina Dino Dion Dirk Dmitri Dmitriĭ Dolores Domenico
        Domingo Dominic Don Donal Donald Donna Donovan Dora Dorian Doris Dorothea Dorothy Dositej Doug Douglas Dov Dragan Dred Drew Dudley Duncan Dustin Dvora Dwight Dylan Eadweard Eamon
        Earl Earle Ebenezer Eberhard Ed Eddie Edgar Edie Edison Edita Edith Edmond Edmund Edna Edouard Edsel Eduard Eduardo Edvard Edward Edwin Effie Egon Eileen Einar Eino Ekaterina Elaine
        Elbridge Eldridge Eleanor Elemér Elena Eleonora Elfriede Elias Elihu Elijah Eliot Elisabeth Elise Elisha Eliza Elizabeth Eliška Ella Ellen Elliot Elliott Elly Elmer Elmore Elsa Elsie
        Elton Ema Emanuel Emil Emile Emilie Emilio Emily Emma Emmeline Emmett Emmy Emory Endre Enid Enoch Enrico Enrique Enzo Ephraim Eric Erica Erich Erik Erika Erna Ernest Ernestina Ernestine
        Ernesto Ernie Ernst Ernő Errico Errol Ervin Ervín Erwin Erzsébet Esperanza Estelle Esther Ethan Ethel Etienne Ettore Eudora Eugen Eugene Eugenia Eugenie Eugenio Eugène Eunice Eva Evan
        Evangeline Eve Evelyn Evžen Ewa Ewan Ezekiel Ezra Faisal Fanni Fannie Fanny Fatima Federica Federico Fedor Felipe Felix Ferdinand Ferenc Fergus Fernand Fernando Fernão Fidel
        Filippo Fionn Fiorello Flannery Fletcher Flora Florence Flossie Floyd Forough Forrest Fran Frances Francesc Francesca Francesco Francis Francisco Franco Frank Franklin František Františka
        Frantz Franz Franziska François Françoise Fraser Fred Freda Frederic Frederick Fredericka Frieda Friederike Friedrich Frigyes Fritz Fryderyk Frédéric Fyodor Félix Fāṭimah Gabe
        Gabriel Gabriela Gabriele Gail Gaius Gale Galileo Galina Gamal Gareth Garret Garrett Garth Gary Gaston Gearóid Geertruida Gene Geneviève Geoffrey Georg George Georges Georgi Gerald
        Gerard Gerda Gerhard Germaine Gerrit Gerry Gert Gerta Gertrud Gertruda Gertrude Getúlio Giacomo Gideon Gijs Gil Gilbert Gilles Gina Giorgio Giovanni Gisela Giulia Giuseppe Gladys Glen
        Glenn Gloria Gnaeus Golda Gonzalo Gordon Gottfried Gotthold Gottlieb Gouverneur Grace Graham Grant Grazia Graça Greg Gregory Greta Grigoriĭ Grigory Grover Gudrun Guglielmo Guido
        Guillaume Guillermo Gunnar Gus Gustaf Gustav Gustave Gustavo Gustavus Gustáv Guy Gwen Gwendolyn Gwilym Gyula György Gábor Gérard Géza Göran Günter Günther Hadley Hafez Haile Hal Halina
        Halldór Hamid Hamish Hana Hank Hanna Hannah Hans Hanuš Harold Harriet Harry Haruki Harvey Hasan Hassan Hatim Hattie Hayyim Hedvika Hedwig Heimann Heinrich Heinz Helen Helena Helene
        Helga Helmut Hendrick Hendrik Henny Henri Henrietta Henriette Henrik Henry Henryk Herb Herbert Herman Hermann Hermine Hermína Hernán Herschel Hester Hettie Heřman Hideki Hilda
        Hildegard Hillary Hilma Hiram Hirobumi Hiroshi Hiroshige Hirsch Hobart Hokusai Hollis Homer Honoré Horace Horatio Horst Hortense Hossein Howard Howie Hubert Huey Hugh Hugo Hugues
        Hulda Humphrey Humphry Husain Hussein Hynek Hywel Håkan Héctor Hélène Iain Ian Ibrahim Ibrāhīm Ichabod Ichiro Ichirō Ida Ieuan Ignacio Ignacy Ignatz Ignác Igor Ike Il'ia Ilona Ilsa
        Ilse Ilya Imani Immanuel Imre Ina Increase Indira Ingeborg Inger Ingmar Ingrid Inés Inês Ion Ira Irena Irene Irma Irv Irving Irwin Isaac Isaak Isabel Isabella Isaiah Isak Isamu Isidor
        Isidore Ismail Ismāʻīl Isoroku Israel István Italo Itzik Iurii Ivan Ivo Ivor Izzy İsmet Jack Jackie Jackson Jacob Jacobus Jacqueline Jacques Jadwiga Jaime Jake Jakob Jakub Jamal James Jamāl
        Jan Jana Jane Janet Janice Jaques Jared Jaroslav Jarvis Jasmine Jason Jasper Jaume Javier Jawaharlal Jay Jean Jeanette Jeanne Jed Jedidiah Jeff Jeffrey Jemima Jennie Jennifer Jenny Jens
        Jenő Jerald Jeremiah Jeremy Jeri Jerome Jerry Jerzy Jesse Jessica Jessie Jesus Jesús Jettchen Jette Jetti Jill Jim Jimmy Jindřich Jindřiška Jiřina Jiří Jo Joachim Joan Joanna Joanne
        Joaquim Joaquín Jock Jodie Jody Joe Joel Johana Johann Johanna Johannes John Johnny Jomo Jon Jonas Jonathan Joost Jordi Jorge Joris Jose Josef Josefa Josefine Josep Joseph
        Josephine Joshua Josiah Josie Josip José Jovan Joy Joyce João Juan Juana Judith Judy Juho Jules Julia Julian Julie Julien Julio Julius Juliusz Jun June Junichirō Juscelino Justin
        Justus János Jânio Jérôme Jón Józef József Jørgen Júlia Jürgen Kamil Kamila Kamilla Karel Karen Karin Karl Karl-Heinz Karla Karol Karolina Karoline Katalin Kate Kateřina Katharina
        Katharine Katherine Kathleen Kathryn Kathy Katrina Kay Kazimierz Kazuo Kees Keir Keisha Keith Kelli Kelly Kemal Ken Kendall Kenji Kenneth Kent Kenzaburō Kenzo Kerstin Kevin Khadija Khalid Khalil Kieran Kim
        Kirk Kirsten Kit Kitty Kiyoshi Klaas Klara Klaus Klement Klementine Klára Knut Kobo Konrad Konstantin Krishna Kristina Krystyna Krzysztof Kurt Kwame Kyle Kálmán Károly Käthe Ladislav Lajos Lal
        Lamar Lane Langston Larissa Larry Lars Latoya Laura Laurence Laurent Laurie Lavinia Lawrence Layla Lea Leah Leanne Lech Lee Leib Leigh Leila Lem Lemuel Len Lena Lenny Lenore Leo Leon Leonard Leonardo Leonid Leonor
        Leopold Leoš Leroi Leroy Leslie Lester Leszek Lev Levi Lewis Liam Lili Lillian Lillie Lilly Lily Lina Linda Linus Lionel Lisa Lise Liz Llewelyn Lloyd Lluís Logan Lois Lonnie Lope Loren Lorenzo
        Loretta Lorne Lorraine Lothar Lotte Lou Louis Louisa Louise Lourdes Luc Lucia Lucie Lucien Lucille Lucius Lucretia Lucy Lucía Ludmila Ludovico Ludvík Ludwig Luigi Luis Luisa Luise Luke
        Luther Luz Luís Lydia Lyle Lyman Lyndon Lynn Lynne Lyudmila László Lázaro Léo Léon Léopold Maarten Mabel Machado Maciej Mack Maddie Madeleine Magdeleine Maggie Magnus Mahalia Mahathir Mahmoud
        Makoto Maksim Malcolm Malik Malvína Manfred Manuel Manuela Mara Marc Marcel Marcella Marcia Marco Marcus Marcy Marek Margaret Margarete Margarethe Margarita Marge Margit Margot Marguerite Maria
        Marian Mariana Marianne Mariano Marie Marijke Marilyn Marina Mario Marion Marissa Marjorie Mark Markus Markéta Marsha Marshall Marta Martha Martin Marty Martín Marvin Mary Maryam María
        Masao Mason Mathew Mathieu Mathilde Matilda Mats Matt Matteo Matthew Matthias Maud Maude Maurice Mauricio Max Maxim Maximilian Maximilien Maxwell May Maya Maynard Małgorzata Maḥmūd
        Medgar Meg Mehitabel Mehmet Mei Mel Melanie Melvin Menachem Menahem Mendele Merce Mercedes Mercy Mercè Meredith Merle Merlin Merrill Meryl Micah Michael Michal Michel Michelangelo Michele
        Michelle Mickey Mieczysław Miguel Mihai Mihály Mikael Mike Mikhail Miklós Mikołaj Milan Mildred Milena Miles Millard Milton Mimi Mina Minna Minoru Miranda Mircea Miriam Mirko Miroslav Mitch
        Mitchell Mitsuko Moe Mohamed Mohammad Mohammed Mohandas Mohsen Moira Molly Monique Monroe Montserrat Mordecai Mordechai Morgan Moritz Morris Morton Moses Moshe Mosheh Mořic
        Muhammad Muriel Murray Mustafa Muḥammad Muṣṭafá Myra Myron Myrtle Máire Máirtín Mário Mátyás Máximo Mór Nadezhda Nadia Naftali Naguib Najib Nan Nancy Naoko Naomi Narendra Nasir
        Nasrin Nat Natalia Natalie Natasha Nate Nathalie Nathan Nathaniel Natsume Nawal Neal Ned Neil Nelda Nell Nellie Nelson Netti Netty Newt Ngugi Niall Niccolò Nicholas Nick Nicola Nicolae
        Nicolas Nicole Niels Nigel Nikola Nikolai Nikolaus Nikolaĭ Nils Nina Nnamdi Noah Noboru Noel Nora Norbert Norma Norman Noémie Noël Nuala Nuno Nâzım Obadiah Octavia Octavio Odette
        Oisín Olaf Olav Oldřich Ole Oleg Olga Olive Oliver Olivia Olivier Ollie Olof Omar Opal Orhan Orlando Orrin Orson Orville Osama Osamu Oscar Osip Oskar Ossie Oswaldo Oszkár Ota Otilie Otis Otta
        Ottilie Otto Ottoline Ove Owain Owen Pablo Padraic Palmiro Pamela Paolo Parker Pat Patience Patrice Patricia Patrick Patti Paul Paula Pauline Paulo Pavel Pavla Pavlína Pearl Pedro
        Peggy Pehr Per Percival Percy Pere Perry Pete Peter Petr Phil Philip Philipp Philippe Phillip Phillis Philo Phoebe Phyllis Pierce Pierre Piet Pieter Pietro Pilar Piotr Piroska
        Preston Priscilla Priya Prudence Publius Pyotr Pádraig Pál Péter Pío Quentin Quintus Rabindranath Rachel Rafa Rafael Raffaele Rafic Rahel Rahm Rainer Rajiv Ralph Ram Ramsay Ramón Randy
        Raoul Raphael Rashid Rasmus Ravi Ray Raymond Raúl Rebecca Rebekka Recep Recha Reed Regina Reginald Regine Reinhard Rembrandt Renata René Reuben Rex Reza Rhoda Rhys Ricardo Richard
        Rick Ricky Riley Rita Rivka Robert Roberta Roberto Robin Robina Rodney Rodrigo Roger Roisin Roland Rolf Romain Roman Ron Ronald Rory Rosa Rosalie Rosalind Rosalyn Rosario Roscoe Rose Rosemary
        Rosetta Rosette Rosika Roslyn Ross Rowena Roxana Roxanne Roy Rubén Rudolf Rudolph Rudyard Rufus Ruhollah Rui Rune Rupert Russell Rusty Ruth Rutherford Ruud Ryan Ryszard Ryūnosuke Régis Rémy Růžena
        Sabina Sabrina Saburo Sacco Sacha Sachiko Saddam Sadie Said Salazar Sali Salim Sally Salma Salman Salomon Salvador Salvatore Sam Samantha Sami Samuel Sandra Sandro Sandy Sanford Sanjay Santiago
        Sara Sarah Saskia Satyajit Saul Saïd Saʻīd Scott Seamus Sean Sebastian Sebastião Selina Selma Serge Sergei Sergeĭ Sergio Seth Sextus Seymour Seán Shakir Shalom Sharon Shawn Sheila
        Shelby Sheldon Shelley Sherman Sherwood Shigeru Shimon Shinzo Shinzō Shirin Shirley Shlomo Sholem Sidney Siegfried Siegmund Sigmund Signe Sigrid Silas Simon Simone Simón Sinclair
        Sinéad Siobhán Sjoerd Skip Slavoj Slobodan Snorri Sofie Sojourner Sol Solomon Sonia Sonny Sophia Sophie Sorley Spencer Sri Stan Stanislav Stanislaw Stanisław Stanley Stefan Stella
        Stephan Stephanie Stephen Sterling Steve Steven Stewart Stig Stokely Stuart Studs Stéphane Subhas Sue Sunil Susan Susanna Susanne Svante Sven Svetlana Swami Syd Sydney Sylvanus Sylvester
        Sylvia Sylvie Szymon Sándor Séamus Sébastien Sékou Síle Søren Süleyman Sōseki Tabitha Tadao Tadashi Tadeusz Tadhg Taha Takashi Takeshi Tamara Tamika Tamás Tara Tariq Taro Tarō Tatiana
        Taylor Ted Tennessee Terence Teresa Tereza Terezie Terrell Terrence Terry Tess Thabo Thaddeus Thelma Theo Theodor Theodora Theodore Therese Theresia Thierry Thomas Thor Thorvald Thurgood
        Théodore Théophile Thérèse Tibor Tillie Tim Timothy Tina Titus Tivadar Tobias Todd Todor Tom Tomasz Tommy Tomás Tomáš Tomé Toni Tony Tonya Torsten Toshio Toshirō Toussaint Tracy Travis Trent
        Trevor Truman Tupac Tyler Tyrell Tyrone Tzvi Ulla Ulrich Ulrike Ulysses Umar Umberto Una Upton Uri Uriah Ursula Uwe Valerie Vallabhbhai Valtr Vanessa Vasco Vasile Vasiliĭ Vasily Vera
        Verna Vesna Vic Vicente Victor Victoria Vigdís Vikram Viktor Vilmos Vilém Vincent Vincenzo Vinnie Virgil Virginia Vita Vito Vittorio Vivian Vladimir Vladislav Vlasta Vojtěch Volker Voltairine
        Vuk Václav Väinö Vítězslav Věra Wacław Wade Walker Wallace Wallis Walt Walter Walther Warren Wayne Wei Wendy Werner Wes Wesley Whoopi Wiesław Wilbur Wiley Wilfred Wilhelm Wilhelmina Wilhelmine
        Willa Willard Willem Willi William Willy Wim Winifred Winnie Winston Wisława Witold Wojciech Wole Wolfgang Woodrow Woody Władysław Xavier Yaakov Yasujirō Yasunari Yasuo Yayoi Yaşar
        Yaʻaḳov Yehuda Yitsḥaḳ Yitzhak Yoko Yosef Yoshio Youssef Yukio Yumi Yuri Yusuf Yves Yvette Yvonne Yōko Yūsuf Zachariah Zachary Zadie Zalman Zayd Zaynab Zbigniew Zdenka Zdeněk Zdeňka Zeev
        Zeke Zelda Zikmund Zinaida Zoe Zofia Zoltán Zora Zoran Zsuzsanna Zuzana Zvi Ágnes Álvaro Ángel Árpád Åke Åsa Éamon Édouard Élisabeth Émile Étienne Ödön Ömer Ľudovít Šimon Štěpánka Žofie
        ʻAbd ʻAlī ʻUmar Ḥasan Ḥayim Ḥusayn Ṭāhā
        Abby Agnese Akiko Alana Alberto Aldo Alejandra Algernon Alicia Alisa Alison Alissa Allie Allyson Alvah Alyssa Amanda Amina Amiri Andre Angie Annabel Annabelle Annamarie Annmarie
        Aryeh Ashlee Aurélie Ava Avrum Baptiste Baseera Becky Belinda Benny Bernice Bertolt Bethany Bette Bettye Beulah Billie Blaise Bluma Bobbie Boleslaw Brandon Bree Brent
        Brett Briana Bridget Britt Brittany Bryce Bénédicte Cadwallader Caitlin Camille Candace Candice Carey Carla Carlene Carmela Carmine Carole Cassandra Cassie Cathy Celeste
        Chantal Charlene Charmaine Chaya Cheri Cheryl Chloe Christie Christy Cindy Claudette Clint Clémence Cody Colby Corentin Corey Corinne Cory Courtney Cédric Céline Daphne Darcy Darla
        Darlene Darnell Darrell Darren Darryl Daryl Deanna Deena Deidre Delia Delores Delphine Demetrius Desiree Detlef Devin Dianna Dianne Didier Dieter Dolly Dominick Donnell
        Donny Doreen Dottie Dovid Duane Dwayne Earlene Eben Edwina Ekkehard Elaina Elie Elinor Elisa Elissa Ellie Eloise Elvira Elyse Emery Emmanuel Emmanuelle Erin Esmeralda
        Essie Esteban Estella Etta Eulalia Everett Evita Fabien Fabrice Faye Feige Feivel Felicia Fern Florent Florine Francine Frankie Freddie Friedl Fruma Gabrielle Galen Gavin Gayle Gena
        Genevieve Georgette Georgina Geraldine Gerhart Geri Gerri Ghislaine Gilda Ginny Girolamo Giselle Glenda Glenna Graciela Gregg Gretchen Gretl Griselda Grégoire Gussie Hallie
        Hannelore Harlan Harmon Hazel Heather Hector Heidi Heike Hersh Hervé Heywood Hezekiah Hiroko Holly Hyman Ignazio Ilene Imogen Imogene Imran Ines Inez Inga Irmgard Irvin
        Isabelle Isadora Jaclyn Jacquelyn Jamie Janelle Janette Janie Janine Janis Jayne Jeanie Jeanine Jeannette Jeannine Jeb Jeffery Jenna Jermaine Jethro Jimmie Joann Joaquin
        Jocelyn Jodi Joey Johnnie Jolene Jonah Jonathon Josefina Josh Joséphine Joël Juanita Judah Judd Jude Juliana Julianne Juliet Juliette Justine Jutta Kaitlyn Kara Kari Karim Kathi
        Kathie Katie Kayla Kelsey Kendra Kerry Kimberly Kofi Krista Kristen Kristin Lana Lara Lauren Lenora Leona Leticia Libby Liesl Lila Lindsay Lindsey Lini Liselotte Liza
        Lola Lori Lorna Lottie Louella Luanne Lucinda Ludovic Lula Lupe Lynda Lynette Léonie Mable Madeline Mae Mamie Mandy Manny Marcelle Marci Margery Margie Margo Maribel Marisa Marisol
        Marla Marlene Marva Mateo Mathilda Maureen Maury Mavis Maxime Maxine Maëlle Megan Melinda Melissa Mendel Meridel Meyer Mia Michiko Mick Millicent Millie Milt Mindy Minnie Mireille
        Misha Moishe Mollie Mona Monica Mortimer Mumia Myrna Nadine Nasser Nataliia Nestor Nettie Ngozi Noam Noriko Odile Oren Oswald Pam Pascal Patsy Patty Paulette Penelope Philippa
        Pierrette Pinchas Polly Rafiq Ramon Ramona Randall Randi Raquel Raul Raya Raymonde Reggie Renate Rene Renee Renée Rhonda Rigoberto Rob Robbie Rochelle Rocio Rod Roderick Ronnie
        Rosanna Rosemarie Rosie Rosl Ruben Rudy Russ Rémi Rüdiger Samira Sammy Sandor Sasha Selah Sepp Setsuko Shane Shannon Shari Shelly Sheri Sherri Sherry Sherwin Shmuel Sholom Sid Silvia
        Simeon Sipho Solange Solon Sonya Stacey Stacy Stu Susannah Susie Suzanne Sybil Sylvain Tammy Tanya Teddy Teri Terri Teunis Thea Theda Theresa Thibault Tiffany Toby Tonia
        Toshiko Tracey Traci Traudl Tricia Trina Trish Trudy Tuvia Ute Valérie Vance Vaughn Velma Vernon Veronica Vicki Vickie Vicky Vince Viola Violet Véronique Waldo Wally Waltraud Wanda
        Wendell Wilbert Willie Willis Wilma Winfield Yasmin Yetta Yolanda Zaheer Zainab Élise Émilie
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

 public static bool Have(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && Common.Have(word);
}
